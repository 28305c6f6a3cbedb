package dev.permafrost.processor.worker.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.protocol.ProofVerdict.Fault;
import dev.permafrost.processor.testkit.Compiled;
import dev.permafrost.processor.worker.proof.RoutineProof.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs of results that a hand-written "frozen" class gets right, or wrong in just one way. */
class RoutineProofTest {
  private static final String IMPORTS = "package p; import java.util.*; import java.time.*;\n";
  private static final String TYPES =
      """
      package p;
      interface Types {
      record Pair(Object left, Object right) {}
      final class Link { final int value; final Link next;
        Link(int value, Link next) { this.value = value; this.next = next; } }
      final class Loop { Loop other; String name; Loop(String name) { this.name = name; } }
      enum Side { LEFT, RIGHT, UP, DOWN }
      final class Token { final String name; Token(String name) { this.name = name; } }
      }
      """;

  private static Verdict prove(String type, String live, String frozen) {
    String body =
        "@SuppressWarnings(\"all\") public class %s implements Types { static %s r() { %s }\n%s }";
    String fields =
        "static Object shared = new Object(); static List<String> one = new ArrayList<>();";
    Compiled compiled =
        Compiled.of(
            Map.of(
                "p.Types",
                TYPES,
                "p.X",
                IMPORTS + body.formatted("X", type, live, fields),
                "p.XFrozen",
                IMPORTS + body.formatted("XFrozen", type, frozen, fields)));
    try {
      return new RoutineProof(compiled, "p.X", "r", "p.XFrozen").run(method -> method.invoke(null));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void holds(String type, String live, String frozen) {
    Verdict verdict = prove(type, live, frozen);
    assertEquals("", verdict.fact(), verdict.path().toString());
  }

  private static void fails(String type, String live, String frozen, String path, String fact) {
    Verdict verdict = prove(type, live, frozen);
    assertTrue(verdict.fact().contains(fact), verdict.fact() + " at " + verdict.path());
    assertEquals(path, String.join("", verdict.path()));
  }

  @Test
  void aLiveRunIsNoThawedResult() {
    String gate =
        "private static final dev.permafrost.runtime.Gate GATE ="
            + " dev.permafrost.runtime.Gate.live(\"p.Y.r\", \"a guard fails\");";
    Compiled compiled =
        Compiled.of(
            Map.of(
                "p.Y",
                "package p; public class Y { static int r() { return 1; } }",
                "p.YFrozen",
                "package p; public class YFrozen { "
                    + gate
                    + " static int r() { return GATE.isLive() ? Y.r() : 1; } }"));
    try {
      Verdict verdict =
          new RoutineProof(compiled, "p.Y", "r", "p.YFrozen").run(method -> method.invoke(null));
      assertEquals("it was not thawed at all, since a guard fails", verdict.fact());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return null;",
        "return 12345;",
        "return \"text\";",
        "return new int[][] {{1}, {}, null};",
        "return new Object[] {1.5f, 'c', Side.LEFT, String.class, null};",
        "return List.of(1000, \"a\", Optional.of(2L), OptionalInt.of(3));",
        "return new Pair(new Pair(1, null), new ArrayList<>(List.of(\"x\")));",
        "return new HashMap<>(Map.of(Side.LEFT, 1, Side.RIGHT, 2, Side.UP, 3));",
        "return new HashSet<>(Set.of(new Token(\"a\"), new Token(\"b\"), new Token(\"c\")));",
        "return Map.of(\"a\", 1, \"b\", 2, \"c\", 3);",
        "var m = new IdentityHashMap<Object, Object>(); m.put(new String(\"a\"), 1); return m;",
        "return new TreeMap<>(Map.of(\"a\", new int[] {1}, \"b\", new int[] {2}));",
        "var s = new TreeSet<>(String.CASE_INSENSITIVE_ORDER); s.add(\"a\"); return s;",
        "return Collections.unmodifiableMap(new LinkedHashMap<>(Map.of(1, 2)));",
        "return Collections.synchronizedList(new LinkedList<>(List.of(1, 2)));",
        "return new ArrayDeque<>(List.of(1, 2, 3));",
        "return new PriorityQueue<>(List.of(3, 1, 2));",
        "return new EnumMap<>(Map.of(Side.UP, LocalDate.of(2026, 1, 2)));",
        "return ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 6, ZoneId.of(\"Europe/Paris\"));",
        "return new java.util.concurrent.ConcurrentHashMap<>(Map.of(\"k\", new Pair(1, 2)));",
        "var l = new Loop(\"a\"); l.other = new Loop(\"b\"); l.other.other = l; return l;",
        "var l = new ArrayList<Object>(); l.add(l); return l;",
        "return Locale.ROOT;",
        "var p = new Properties(); p.setProperty(\"a\", \"b\"); return p;",
        "return new BitSet(5);"
      })
  void equalResultsHold(String code) {
    holds("Object", code, code);
  }

  @Test
  void millionLinksHold() {
    String code =
        "Link l = null; for (int i = 0; i < 1_000_000; i++) l = new Link(i, l); return l;";
    holds("Link", code, code);
  }

  @Test
  void standInBehindAnInterfaceHolds() {
    holds(
        "Map<String, List<String>>",
        "var m = new HashMap<String, List<String>>(); m.put(\"a\", new ArrayList<>(List.of(\"b\"))); return m;",
        "var m = new TreeMap<String, List<String>>(Comparator.nullsFirst(Comparator.naturalOrder()));"
            + " m.put(\"a\", new Vector<>(List.of(\"b\"))); return new java.util.AbstractMap<>() {"
            + " @Override public Set<Map.Entry<String, List<String>>> entrySet() { return m.entrySet(); } };");
  }

  @Test
  void standInBehindAClassIsRefused() {
    String live = "return new HashMap<>(Map.of(\"a\", new ArrayList<String>()));";
    String frozen = "return new HashMap<>(Map.of(\"a\", new LinkedList<String>()));";
    fails("HashMap<String, ?>", live, frozen, "r[\"a\"]", "thawed a java.util.LinkedList");
    fails("Object", live, "return new Hashtable<>();", "r", "thawed a java.util.Hashtable");
  }

  @Test
  void otherValueIsFoundAtItsPath() {
    fails(
        "Object",
        "return Map.of(\"FR/Paris\", new Pair(List.of(\"a\", \"b\"), 1));",
        "return Map.of(\"FR/Paris\", new Pair(List.of(\"a\", \"c\"), 1));",
        "r[\"FR/Paris\"].left[1]",
        "live it is \"b\", thawed \"c\"");
  }

  @Test
  void nullIsNotAnObject() {
    fails("Object", "return new Pair(1, null);", "return new Pair(1, 2);", "r.right", "null");
    fails("Object", "return new Pair(1, 2);", "return new Pair(1, null);", "r.right", "null");
  }

  @Test
  void doublesAreComparedByTheirBits() {
    fails("double", "return 0.0;", "return -0.0;", "r", "-0.0");
    fails("Object", "return new double[] {1, 2};", "return new double[] {1, 3};", "r[1]", "3.0");
  }

  @Test
  void iterationOrderCounts() {
    fails(
        "Map<?, ?>",
        "var m = new LinkedHashMap<>(); m.put(\"a\", 1); m.put(\"b\", 2); return m;",
        "var m = new LinkedHashMap<>(); m.put(\"b\", 2); m.put(\"a\", 1); return m;",
        "r.key(0)",
        "thawed \"b\"");
  }

  @Test
  void lostAndInventedAliasingAreFound() {
    String aliased = "var l = new ArrayList<>(List.of(1)); return new Pair(l, l);";
    String apart = "return new Pair(new ArrayList<>(List.of(1)), new ArrayList<>(List.of(1)));";
    fails("Object", aliased, apart, "r.right", "thawed it is another");
    fails("Object", apart, aliased, "r.right", "thawed it is the same object");
  }

  @Test
  void mutablePartsAreNewInEveryResult() {
    fails("List<String>", "return new ArrayList<>();", "return one;", "r", "two thawed ones share");
    fails(
        "int[]",
        "return new int[1];",
        "return A.a; } static class A { static int[] a = {0};",
        "r",
        "share");
  }

  @Test
  void singletonsStaySingletons() {
    fails("Object", "return shared;", "return new Object();", "r", "two thawed ones do not");
    holds("Object", "return shared;", "return shared;");
  }

  @Test
  void internedStringsStayInterned() {
    fails(
        "String",
        "return \"a\";",
        "return B.b; } static class B { static String b = new String(\"a\");",
        "r",
        "interned");
  }

  @Test
  void nullRulesCount() {
    fails(
        "Map<?, ?>",
        "return Map.of(\"a\", 1);",
        "return Collections.unmodifiableMap(new HashMap<>(Map.of(\"a\", 1)));",
        "r",
        "get(null)");
  }

  @Test
  void refusalOfChangesCounts() {
    fails(
        "List<?>",
        "return List.of(1);",
        "return new ArrayList<>(List.of(1)) { public boolean contains(Object o) { return super.contains(Objects.requireNonNull(o)); } };",
        "r",
        "remove of an absent one");
  }

  @Test
  void lookUpThatMissesIsFound() {
    fails(
        "Map<String, Integer>",
        "return new HashMap<>(Map.of(\"a\", 1));",
        "return new HashMap<>(Map.of(\"a\", 1)) { @Override public Integer get(Object k) { return null; } };",
        "r[\"a\"]",
        "a look-up does not find it");
  }

  @Test
  void aKeyThatIsLostInItsMapStaysLost() {
    String lost =
        "List<Integer> key = new ArrayList<>(List.of(1)); map.put(key, \"v\"); key.add(2); return map;";
    String found =
        "List<Integer> key = new ArrayList<>(List.of(1, 2)); map.put(key, \"v\"); return map;";
    String map = "Map<List<Integer>, String> map = new HashMap<>(); ";
    holds("Map<List<Integer>, String>", map + lost, map + lost);
    fails(
        "Map<List<Integer>, String>",
        map + lost,
        map + found,
        "r[a java.util.ArrayList]",
        "changed after it was put in");
    String type = "Map<List<Integer>, String>";
    assertEquals(Fault.CHANGED_KEY, prove(type, map + lost, map + found).fault());
    assertEquals(Fault.GENERATED, prove(type, map + found, map + lost).fault());
  }

  @Test
  void anElementThatIsLostInItsSetStaysLost() {
    String set =
        "Set<List<Integer>> set = new HashSet<>(); List<Integer> one = new ArrayList<>(); ";
    fails(
        "Set<List<Integer>>",
        set + "set.add(one); one.add(2); return set;",
        set + "one.add(2); set.add(one); return set;",
        "r[0]",
        "changed after it was put in");
  }

  @Test
  void equalityOfLiveResultsIsKept() {
    fails(
        "List<Integer>",
        "return new ArrayList<>(List.of(1));",
        "return new ArrayList<>(List.of(1)) { @Override public boolean equals(Object o) { return o == this; } };",
        "r",
        "two live results are equal");
  }

  @Test
  void exceptionOfTheFrozenCallIsTheDifference() {
    fails("int", "return 1;", "throw new IllegalStateException(\"torn\");", "r", "torn");
  }
}
