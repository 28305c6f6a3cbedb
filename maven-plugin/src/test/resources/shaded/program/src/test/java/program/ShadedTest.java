package program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShadedTest {

  @Test
  void whatWasFrozenBeforeItsPackageWasRelocatedIsFrozenStill() throws Exception {
    Class<?> rules = Class.forName("hidden.away.rules.Rules");
    assertEquals(
        List.of(
            "true false",
            "false true",
            "Word[text=text 7]",
            "[none, world]",
            "[hidden.away.rules.Rules.all FROZEN, hidden.away.rules.Rules.hidden FROZEN,"
                + " hidden.away.rules.Rules.greeting FROZEN]"),
        rules.getMethod("answers").invoke(null));
  }
}
