package dev.permafrost.processor.worker.weave;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is woven ahead is what a worker would make of the same classes. */
class WovenAheadTest {
  private static final List<Frame.NamedClass> ALL = WovenAhead.classes();

  private final Weaver weaver = new Weaver(Rules.load(), WovenJdk.NONE);

  @Test
  void onlyClassesAreNamedThatAreWoven() {
    Set<String> others = new HashSet<>(LoadedAtStart.NAMES);
    others.removeAll(weaver.names());
    assertEquals(Set.of(), others);
  }

  @Test
  void aWorkerTakesThemAsTheyAre() throws Exception {
    Weaver taking = new Weaver(Rules.load(), new WovenJdk(ALL));
    byte[] original =
        Object.class.getModule().getResourceAsStream("java/lang/System.class").readAllBytes();
    byte[] taken = taking.transform(null, "java/lang/System", null, null, new byte[0]);
    assertArrayEquals(weaver.weave("java/lang/System", original), taken);
  }

  @Test
  void theOrderOfSetsIsAskedOfTheBridge() {
    Set<String> names = ALL.stream().map(Frame.NamedClass::name).collect(toSet());
    assertTrue(names.contains("java/util/ImmutableCollections$SetN$SetNIterator"), names::toString);
  }
}
