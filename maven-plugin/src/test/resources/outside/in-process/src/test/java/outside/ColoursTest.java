package outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.runtime.Roots;
import dev.permafrost.runtime.State;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ColoursTest {

  @Test
  void frozenEqualsLiveAndIsFrozenIndeed() {
    assertEquals(
        new ArrayList<>(Colours.byName().entrySet()),
        new ArrayList<>(ColoursFrozen.byName().entrySet()));
    assertEquals(State.FROZEN, Roots.all().get(0).state());
  }
}
