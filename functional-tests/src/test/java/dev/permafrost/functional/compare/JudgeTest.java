package dev.permafrost.functional.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The judge finds what it is there to find: each frozen twin here breaks the contract in one way.
 */
class JudgeTest {

  /** Routines. */
  static final class Live {
    static List<Object> shared() {
      Object part = new ArrayList<>(List.of(1));
      return new ArrayList<>(List.of(part, part));
    }

    static Map<String, Integer> order() {
      Map<String, Integer> map = new LinkedHashMap<>();
      map.put("a", 1);
      map.put("b", 2);
      return map;
    }

    static List<String> mutable() {
      return new ArrayList<>(List.of("a"));
    }

    static List<Object> concrete() {
      return new ArrayList<>(List.of(new ArrayList<>(List.of(1))));
    }

    static double value() {
      return Double.longBitsToDouble(0x7ff8000000000001L);
    }

    static Map<String, String> hostile() {
      return Map.of("k", "v");
    }

    static Object[] deep() {
      return new Object[] {new Object[] {new int[] {1, 2}}};
    }

    static List<String> fresh() {
      return new ArrayList<>(List.of("a"));
    }
  }

  /** Their wrong twins. */
  static final class Wrong {
    private static final List<String> KEPT = new ArrayList<>(List.of("a"));

    static List<Object> shared() {
      return new ArrayList<>(List.of(new ArrayList<>(List.of(1)), new ArrayList<>(List.of(1))));
    }

    static Map<String, Integer> order() {
      Map<String, Integer> map = new LinkedHashMap<>();
      map.put("b", 2);
      map.put("a", 1);
      return map;
    }

    static List<String> mutable() {
      return Collections.unmodifiableList(new ArrayList<>(List.of("a")));
    }

    static List<Object> concrete() {
      return new ArrayList<>(List.of(new LinkedList<>(List.of(1))));
    }

    static double value() {
      return Double.NaN;
    }

    static Map<String, String> hostile() {
      return Collections.unmodifiableMap(new HashMap<>(Map.of("k", "v")));
    }

    static Object[] deep() {
      return new Object[] {new Object[] {new int[] {1, 3}}};
    }

    static List<String> fresh() {
      return KEPT;
    }
  }

  @Test
  void everyBreachIsFoundAndSaidWhere() {
    assertFound("shared", "shared when live");
    assertFound("order", "live String a, frozen String b");
    assertFound("mutable", "add: live Boolean true, frozen a UnsupportedOperationException");
    assertFound("concrete", "result.0: class java.util.ArrayList when live");
    assertFound("value", "NaN");
    assertFound("hostile", "get of null");
    assertFound("deep", "result.0.0: element 1: 2 and 3");
    assertFound("fresh", "new in each call when live, not when frozen");
  }

  @Test
  void aRoutineIsIndistinguishableFromItself() throws ReflectiveOperationException {
    for (var method : Live.class.getDeclaredMethods()) {
      assertEquals(List.of(), Judge.differences(method, method), method.getName());
    }
  }

  private static void assertFound(String routine, String difference) {
    try {
      List<String> found =
          Judge.differences(
              Live.class.getDeclaredMethod(routine), Wrong.class.getDeclaredMethod(routine));
      assertTrue(
          found.stream().anyMatch(f -> f.contains(difference)),
          () -> routine + ": " + Arrays.toString(found.toArray()));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
