package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Static state that cannot be put back as a live call would leave it, and how that is said. */
class StaticStateTest {
  /** Several routines, each in a class of its own so that none sees what another writes. */
  private static final String SOURCE =
      """
      import dev.permafrost.Freezable;
      import java.util.*;

      class Counting {
        static int calls;
        @Freezable static void init() { calls++; }
      }

      class Appending {
        static final List<String> NAMES = new ArrayList<>();
        @Freezable static void init() { NAMES.add("one more"); }
      }

      class Alternating {
        static String first;
        static String second;
        @Freezable static void init() {
          if (first == null) first = "one"; else second = "two";
        }
      }

      class Registering {
        static class Registry { private int size; void add() { size = 1; } }
        static final Registry REGISTRY = new Registry();
        @Freezable static void init() { REGISTRY.add(); }
      }

      class Marking {
        static final BitSet MARKS = new BitSet();
        static int marked;
        @Freezable static void init() { MARKS.set(3); marked = 1; }
      }

      class Removing {
        static final Map<String, String> KNOWN = new HashMap<>(Map.of("old", "entry"));
        @Freezable static void init() { KNOWN.clear(); KNOWN.put("new", "entry"); }
      }

      class Deepening {
        static final Map<String, List<String>> LISTS = new HashMap<>();
        static { LISTS.put("a", new ArrayList<>()); }
        @Freezable static void init() { LISTS.get("a").clear(); LISTS.get("a").add("b"); }
      }

      class Holding {
        static Map<String, Object> table;
        @Freezable static void init() {
          table = new HashMap<>();
          table.put("loader", Holding.class.getClassLoader());
        }
      }
      """;

  private static final String GOOD =
      """
      import dev.permafrost.Freezable;
      import java.util.*;

      class Guarded {
        static Map<String, Integer> table;
        @Freezable static void init() {
          if (table == null) { table = new HashMap<>(); table.put("a", 1); }
        }
      }

      class Checked {
        static int value;
        @Freezable static void init() throws java.io.IOException { value = 7; }
      }

      class Nulling {
        static String name = "set";
        @Freezable static void init() { name = null; }
      }

      class Users {
        static int value;
        @Freezable static void init() { CheckedFrozen.init(); value = Checked.value + 1; }
      }
      """;

  @TempDir Path folder;

  @Test
  void whatCannotBePutBackIsRefusedWithItsPath() {
    List<String> errors = new Project(folder).file("src/All.java", SOURCE).build().errors();
    Stream.of(
            "All.java:6: [NotReproducible] two calls in the same JVM gave different results:"
                + " calls of Counting(1) and calls of Counting(2)",
            "All.java:11: [NotReproducible] two calls in the same JVM gave different results:"
                + " java.util.ArrayList of size 1 and java.util.ArrayList of size 2\n"
                + "    reached by: Appending.NAMES",
            "All.java:17: [NotReproducible]",
            "All.java:25: [NotFreezable] the routine changes the Registering$Registry that this"
                + " field holds, and the field is final",
            "reached by: Registering.REGISTRY",
            "All.java:31: [NotFreezable] the routine changes the java.util.BitSet that this field"
                + " holds, and the field is final",
            "reached by: Marking.MARKS",
            "All.java:36: [NotFreezable] the routine changes the java.util.HashMap that this field"
                + " holds, and the field is final",
            "try: make KNOWN non-final",
            "reached by: Deepening.LISTS",
            "reached by: Holding.table[\"loader\"]")
        .forEach(
            expected ->
                assertTrue(
                    errors.stream().anyMatch(error -> error.contains(expected)),
                    () -> expected + " is not among " + String.join("\n", errors)));
    assertEquals(8, errors.size(), errors::toString);
  }

  @Test
  void routinesThatLeaveTheSameStateEachTimeAreFrozen() {
    Project project = new Project(folder).file("src/All.java", GOOD);
    assertEquals(List.of(), project.build().errors());
    assertTrue(project.outputs().contains("GuardedFrozen$InitImage.class"), "frozen as an image");
  }
}
