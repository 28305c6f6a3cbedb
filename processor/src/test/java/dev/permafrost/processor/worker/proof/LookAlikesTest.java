package dev.permafrost.processor.worker.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.permafrost.processor.testkit.Compiled;
import dev.permafrost.processor.worker.proof.RoutineProof.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Proofs of results with keys that only their identity, or their place in the graph, tells apart.
 */
class LookAlikesTest {
  private static final String SOURCE =
      """
      package p;
      import java.util.*;
      @SuppressWarnings("all")
      public class %s {
        static final List<Object> KEPT = new ArrayList<>();
        static Map<Object, Object> r() { Map<Object, Object> m = new IdentityHashMap<>(); %s }
      }
      """;
  private static final String RINGS =
      """
      for (int length : new int[] {3, 6, 3}) {
        Object[] first = {null}; Object[] last = first; m.put(first, "x");
        for (int i = 1; i < length; i++) {
          Object[] next = {null}; last[0] = next; last = next; m.put(next, "x");
        }
        last[0] = first;
      }
      return m;""";

  private static Verdict prove(String live, String frozen) throws Exception {
    Compiled compiled =
        Compiled.of(
            Map.of(
                "p.X",
                SOURCE.formatted("X", live),
                "p.XFrozen",
                SOURCE.formatted("XFrozen", frozen)));
    return new RoutineProof(compiled, "p.X", "r", "p.XFrozen").run(method -> method.invoke(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m.put(new String(\"a\"), 1); m.put(new String(\"a\"), 2); return m;",
        "for (int i = 0; i < 200; i++) m.put(new String(\"a\"), \"same\"); return m;",
        "for (int i = 0; i < 9; i++) m.put(new ArrayList<>(List.of(1)), new int[] {i}); return m;",
        "for (int i = 0; i < 9; i++) { Object k = new String(\"a\"); m.put(k, new Object[] {k}); } return m;",
        "Object[] l = new Object[9]; for (int i = 0; i < 9; i++) m.put(l[i] = new String(\"k\"), \"v\");"
            + " m.put(\"order\", l); return m;",
        "Object a = new Object[1], b = new Object[1]; ((Object[]) a)[0] = b; ((Object[]) b)[0] = a;"
            + " m.put(a, \"x\"); m.put(b, \"x\"); return m;",
        "for (int i = 0; i < 5; i++) { Map<Object, Object> n = new IdentityHashMap<>();"
            + " n.put(m, new String(\"s\")); n.put(new String(\"t\"), n); m.put(n, new String(\"s\")); }"
            + " return m;",
        RINGS
      })
  void lookAlikesArePairedByTheirPlaceInTheGraph(String code) throws Exception {
    Verdict verdict = prove(code, code);
    assertEquals("", verdict.fact(), verdict.path().toString());
  }

  @Test
  void otherRingsAreADifference() throws Exception {
    assertNotEquals("", prove(RINGS, RINGS.replace("3, 6, 3", "4, 4, 4")).fact());
  }

  @Test
  void swappedAliasesAreADifference() throws Exception {
    String code =
        "Object a = new String(\"k\"), b = new String(\"k\"); m.put(a, 1); m.put(b, 2);"
            + " m.put(\"list\", List.of(a, b)); return m;";
    assertEquals("", prove(code, code).fact());
    assertNotEquals("", prove(code, code.replace("List.of(a, b)", "List.of(b, a)")).fact());
    assertNotEquals("", prove(code, code.replace("List.of(a, b)", "List.of(a, a)")).fact());
  }
}
