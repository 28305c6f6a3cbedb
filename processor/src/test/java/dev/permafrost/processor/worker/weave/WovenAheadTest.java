package dev.permafrost.processor.worker.weave;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Rules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is woven ahead is what a worker would make of the same classes. */
class WovenAheadTest {
  private static final List<Frame.NamedClass> FORTH = WovenAhead.classes(false);
  private static final List<Frame.NamedClass> REVERSED = WovenAhead.classes(true);

  private final Weaver weaver = new Weaver(Rules.load(), WovenJdk.NONE);

  @Test
  void onlyClassesAreNamedThatAreWoven() {
    Set<String> others = new HashSet<>(LoadedAtStart.NAMES);
    others.removeAll(weaver.names());
    assertEquals(Set.of(), others);
  }

  @Test
  void aWorkerTakesThemAsTheyAre() throws Exception {
    Weaver taking = new Weaver(Rules.load(), new WovenJdk(FORTH));
    byte[] original =
        Object.class.getModule().getResourceAsStream("java/lang/System.class").readAllBytes();
    byte[] taken = taking.transform(null, "java/lang/System", null, null, new byte[0]);
    assertArrayEquals(weaver.weave("java/lang/System", original), taken);
  }

  @Test
  void theTwoOrdersDifferInSetsAndMapsAlone() {
    Set<String> differ =
        FORTH.stream()
            .filter(each -> REVERSED.stream().noneMatch(other -> isSame(each, other)))
            .map(Frame.NamedClass::name)
            .collect(toSet());
    assertTrue(
        differ.contains("java/util/ImmutableCollections$SetN$SetNIterator"), differ::toString);
    assertTrue(
        differ.stream().allMatch(each -> each.startsWith("java/util/ImmutableCollections$")),
        differ::toString);
    assertEquals(FORTH.size(), REVERSED.size());
  }

  private static boolean isSame(Frame.NamedClass one, Frame.NamedClass other) {
    return one.name().equals(other.name()) && Arrays.equals(one.bytes(), other.bytes());
  }
}
