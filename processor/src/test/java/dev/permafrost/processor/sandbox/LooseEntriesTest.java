package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.graph.Graph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that is held beside its map is refused, wherever the map is. */
class LooseEntriesTest {
  private static final String MADE =
      """
      import java.util.*;
      class Made {
        static <M extends Map<Object, Object>> M filled(M map) {
          for (int i = 0; i < 20; i++) {
            map.put("key" + i, i);
          }
          return map;
        }
        static List<Object> entries(Map<Object, Object> map) {
          return new ArrayList<>(map.entrySet());
        }
        static Object mapFirst() {
          Map<Object, Object> map = filled(new HashMap<>());
          return new Object[] {map, entries(map)};
        }
        static Object mapLast() {
          Map<Object, Object> map = filled(new TreeMap<>());
          return new Object[] {entries(map), map};
        }
        static Object mapAfterOthers() {
          Map<Object, Object> map = filled(new LinkedHashMap<>());
          return new Object[] {new Object[] {entries(map).get(13)}, List.of(List.of(map))};
        }
        static Object mapBehindAView() {
          Map<Object, Object> map = filled(new HashMap<>());
          return new Object[] {entries(map).get(3), Collections.unmodifiableMap(map)};
        }
        static class Own extends TreeMap<Object, Object> {}
        static Object mapOfTheUsers() {
          Own map = filled(new Own());
          return new Object[] {map, map.entrySet().iterator().next()};
        }
        static Object equalMap() {
          Map<Object, Object> map = filled(new HashMap<>());
          return new Object[] {entries(map), new HashMap<>(map)};
        }
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(
            Compiled.of("Made", MADE),
            Limits.DEFAULT,
            "Made",
            "mapFirst",
            "mapLast",
            "mapAfterOthers",
            "mapBehindAView",
            "mapOfTheUsers",
            "equalMap");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mapFirst", "mapLast", "mapAfterOthers", "mapBehindAView", "mapOfTheUsers"})
  void entryBesideItsMapIsRefused(String method) {
    assertEquals(
        "hold a copy, such as Map.entry(key, value) or new AbstractMap.SimpleEntry<>(entry)",
        problems(method).get(0).remedy());
  }

  @Test
  void entryBesideAnotherMapIsNot() {
    assertEquals(List.of(), problems("equalMap"));
  }

  private static List<Problem> problems(String method) {
    return outcomes.get(method).problems();
  }
}
