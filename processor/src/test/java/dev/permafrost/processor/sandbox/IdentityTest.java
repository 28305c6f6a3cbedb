package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which objects are whose: singletons, constants, static types, reproducible order. */
class IdentityTest {
  private static final String SAME =
      """
      import java.util.*;
      import java.util.function.*;
      class Same {
        static final Map<String, Integer> TABLE = new HashMap<>(Map.of("a", 1000));
        static final Comparator<String> BY_LENGTH = (a, b) -> a.length() - b.length();
        static Map<String, Integer> pinned() { return TABLE; }
        static List<Object> halfPinned() { return new ArrayList<>(List.of(TABLE, new String("s"))); }
        static List<Object> interned() { return List.of("literal", new String("copy")); }
        static List<Object> constant() { return new ArrayList<>(List.of(Media.TEXT, Media.other())); }
        static Object constantItself() { return Media.TEXT; }
        static List<Object> marks() { return new ArrayList<>(List.of(Media.mark(), Media.none())); }
        static List<Object> ownCollection() { return new ArrayList<>(List.of(Bag.EMPTY)); }
        static TreeSet<String> sorted() {
          TreeSet<String> set = new TreeSet<>(BY_LENGTH);
          set.add("x");
          return set;
        }
        static List<Object> untouched() { return List.of(Media.other()); }

        enum Color { RED, GREEN, BLUE, BLACK, WHITE, PINK }
        record Colored(Color color, int number) {}
        static Set<Color> enumKeys() { return new HashSet<>(List.of(Color.values())); }
        static Map<Object, Object> unstable() {
          Map<Object, Object> map = new HashMap<>();
          for (Color color : Color.values()) {
            map.put(new Colored(color, 1), new Object());
            map.put(color.getDeclaringClass().getSimpleName() + color, color);
            map.put(new Object[] {color}, Set.of(1, 2, 3, color));
          }
          map.put(Same.class, 1);
          map.put(String.class, 2);
          return map;
        }
        static Set<Integer> salted() { return Set.of(1, 2, 3, 4, 5, 6, 7, 8); }
        static List<Integer> saltLeaks() { return new ArrayList<>(Set.of(1, 2, 3, 4, 5, 6, 7, 8)); }
        static long time() { return System.nanoTime(); }
        /** A table of one's own that is open to all places, as libraries have it. */
        static String byIdentity() {
          Object[] table = new Object[8];
          StringBuilder text = new StringBuilder();
          for (String key : List.of("x0", "x1", "x2")) {
            int at = System.identityHashCode(key) & 7;
            while (table[at] != null) {
              at = at + 1 & 7;
            }
            table[at] = key;
          }
          for (String key : List.of("x0", "x1", "x2")) {
            int at = System.identityHashCode(key) & 7;
            while (table[at] != key) {
              at = at + 1 & 7;
            }
            text.append(table[at]).append(' ');
          }
          return text.toString();
        }
        static String hash() { return "h" + System.identityHashCode(new Object()); }

        record Box<T>(T value, Map<String, T> more, Collection<? extends T> all) {}
        static Map<String, List<List<String>>> typed() {
          return Map.of("k", new ArrayList<>(List.of(new ArrayList<>(List.of("x")))));
        }
        static HashMap<String, Object> concrete() {
          HashMap<String, Object> map = new HashMap<>();
          map.put("k", new ArrayList<>());
          return map;
        }
        static Box<List<String>> generic() {
          return new Box<>(new ArrayList<>(), new HashMap<>(), new LinkedList<>());
        }
        static Object unknown() { return new ArrayList<>(); }
        static List<List<Object>> mixed() {
          List<Object> inner = new ArrayList<>();
          inner.add(new ArrayList<>(List.of(1)));
          List<List<Object>> all = new ArrayList<>();
          all.add(inner);
          inner.add(inner);
          return all;
        }
        static Map<String, List<String>> wrapped() {
          return Collections.unmodifiableMap(new HashMap<>(Map.of("k", new ArrayList<>())));
        }
        static Iterable<List<String>> iterable() { return List.of(new ArrayList<>()); }
        static List<String>[] arrays() {
          @SuppressWarnings({"unchecked", "rawtypes"})
          List<String>[] array = new List[] {new ArrayList<>()};
          return array;
        }
      }
      class Bag extends AbstractList<String> {
        private static final Bag EMPTY_BAG = new Bag();
        static final List<String> EMPTY = EMPTY_BAG;
        @Override public String get(int index) { throw new IndexOutOfBoundsException(); }
        @Override public int size() { return 0; }
      }
      class Media {
        static final Media TEXT = new Media("text");
        final String name;
        Media(String name) { this.name = name; }
        static Media other() { return new Media("other"); }
        private static final Object MARK = new Object();
        private static final String[] NONE = {};
        static Object mark() { return MARK; }
        static Object none() { return NONE; }
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(
            Compiled.of("Same", SAME),
            Limits.DEFAULT,
            "Same",
            "pinned halfPinned interned constant constantItself marks ownCollection sorted untouched enumKeys unstable"
                .concat(
                    " salted saltLeaks time hash byIdentity typed concrete generic unknown mixed")
                .concat(" wrapped iterable arrays")
                .split(" "));
  }

  private static Graph graph(String method) {
    return Lab.graph(outcomes.get(method));
  }

  @Test
  void aSingletonIsPinnedWithAllItReaches() {
    Graph graph = graph("pinned");
    assertEquals(3, graph.size());
    assertEquals(3, graph.pinned().cardinality());
    assertInstanceOf(Node.Entries.class, graph.node(0));
  }

  @Test
  void onlyWhatIsTheSameInBothCallsIsPinned() {
    Graph graph = graph("halfPinned");
    assertFalse(graph.pinned().get(0));
    assertTrue(graph.pinned().get(1));
    assertFalse(graph.pinned().get(2));
  }

  @Test
  void literalsAreInternedAndCopiesAreNot() {
    Graph graph = graph("interned");
    assertTrue(((Node.Text) graph.node(1)).interned());
    assertFalse(((Node.Text) graph.node(2)).interned());
  }

  @Test
  void anObjectThatAConstantHoldsIsThatConstant() {
    Graph graph = graph("constant");
    assertEquals("TEXT", ((Node.StaticField) graph.node(1)).field());
    assertInstanceOf(Node.Instance.class, graph.node(2));
  }

  @Test
  void aConstantThatIsTheResultIsFrozenByContent() {
    assertInstanceOf(Node.Instance.class, graph("constantItself").node(0));
  }

  @Test
  void marksThatAPrivateFieldHoldsAreThatField() {
    assertEquals("MARK", ((Node.StaticField) graph("marks").node(1)).field());
    assertEquals("NONE", ((Node.StaticField) graph("marks").node(2)).field());
  }

  @Test
  void aCollectionThatItsOwnClassHoldsIsThatField() {
    assertEquals("EMPTY", ((Node.StaticField) graph("ownCollection").node(1)).field());
  }

  @Test
  void aLambdaThatAConstantHoldsIsThatConstant() {
    assertEquals("BY_LENGTH", ((Node.StaticField) graph("sorted").node(1)).field());
  }

  @Test
  void unstableKeysAreKeptInAnOrderOfTheirOwn() {
    assertEquals(7, graph("enumKeys").size());
    assertTrue(graph("unstable").size() > 30);
    assertEquals(9, graph("salted").size());
  }

  @Test
  void anOrderThatLeaksOutOfASaltedSetIsTold() {
    assertEquals(ProblemId.NotReproducible, Lab.error(outcomes.get("saltLeaks")).id());
    assertTrue(Lab.error(outcomes.get("saltLeaks")).path().get(0).startsWith("saltLeaks"));
  }

  @Test
  void timeIsRefusedWhereItShows() {
    assertEquals(ProblemId.NotReproducible, Lab.error(outcomes.get("time")).id());
  }

  @Test
  void identityHashesAreRefusedWhereTheyShow() {
    assertEquals(ProblemId.NotReproducible, Lab.error(outcomes.get("hash")).id());
  }

  @Test
  void identityHashesMayBeAskedForOnTheWayToAResultWithoutThem() {
    assertEquals("x0 x1 x2 ", text("byIdentity"));
  }

  private static String text(String method) {
    return assertInstanceOf(Node.Text.class, graph(method).node(0)).value();
  }

  private static String concrete(String method) {
    Graph graph = graph(method);
    StringBuilder text = new StringBuilder();
    for (int id = 0; id < graph.size(); id++) {
      if (graph.node(id) instanceof Node.Elements || graph.node(id) instanceof Node.Entries) {
        text.append(graph.concrete().get(id) ? "C" : "v");
      }
    }
    return text.toString();
  }

  @Test
  void interfacesInTheReturnTypeMayBecomeViews() {
    assertEquals("vvv", concrete("typed"));
    assertEquals("vv", concrete("iterable"));
    assertEquals("v", concrete("arrays"));
  }

  @Test
  void classesAndObjectMayNot() {
    assertEquals("CC", concrete("concrete"));
    assertEquals("C", concrete("unknown"));
  }

  @Test
  void typeArgumentsOfRecordsAreFollowed() {
    assertEquals("vvv", concrete("generic"));
  }

  @Test
  void typeArgumentsAreFollowedThroughWrappers() {
    assertEquals("vv", concrete("wrapped"));
  }

  @Test
  void whatIsHeldByDifferingTypesHasUnknownContents() {
    assertEquals("vCC", concrete("mixed"));
  }
}
