package dev.permafrost.runtime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpliteratorTest {

  @Test
  void hashMapsReportWhatTheyDoLive() {
    Map<Integer, Integer> live = fill(new HashMap<>());
    compareMaps(live, Freezing.map(Origin.HASH_MAP, live, true));
    compareMaps(live, Freezing.map(Origin.HASH_MAP, live, false));
  }

  @Test
  void linkedHashMapsReportWhatTheyDoLive() {
    Map<Integer, Integer> live = fill(new LinkedHashMap<>());
    compareMaps(live, Freezing.map(Origin.LINKED_HASH_MAP, live, true));
  }

  @Test
  void treeMapsReportWhatTheyDoLive() {
    TreeMap<Integer, Integer> live = new TreeMap<>(fill(new HashMap<>()));
    compareMaps(live, Freezing.sortedMap(Origin.TREE_MAP, live));
  }

  @Test
  void setsReportWhatTheyDoLive() {
    Set<Integer> hashed = new HashSet<>(fill(new HashMap<>()).keySet());
    compare(hashed, Freezing.set(Origin.HASH_SET, hashed, true));
    TreeSet<Integer> sorted = new TreeSet<>(hashed);
    compare(sorted, Freezing.sortedSet(Origin.TREE_SET, sorted));
    Set<Integer> immutable = Set.copyOf(hashed);
    compare(immutable, Freezing.set(Origin.IMMUTABLE_SET, immutable, true));
  }

  @Test
  void listsReportWhatTheyDoLive() {
    List<Integer> live = new ArrayList<>(fill(new HashMap<>()).keySet());
    compare(live, Freezing.list(Origin.ARRAY_LIST, live));
    compare(List.copyOf(live), Freezing.list(Origin.IMMUTABLE_LIST, live));
  }

  private static Map<Integer, Integer> fill(Map<Integer, Integer> map) {
    for (int i = 0; i < 100; i++) {
      map.put(i * 31, i);
    }
    return map;
  }

  private static void compareMaps(Map<Integer, Integer> live, Map<Integer, Integer> view) {
    compare(live.keySet(), view.keySet());
    compare(live.values(), view.values());
    compare(live.entrySet(), view.entrySet());
  }

  private static void compare(Collection<?> live, Collection<?> view) {
    Spliterator<?> left = live.spliterator();
    Spliterator<?> right = view.spliterator();
    assertEquals(left.characteristics(), right.characteristics(), live.getClass().getName());
    assertEquals(left.estimateSize(), right.estimateSize());
    Spliterator<?> leftHalf = left.trySplit();
    Spliterator<?> rightHalf = right.trySplit();
    assertEquals(leftHalf.characteristics(), rightHalf.characteristics());
    assertEquals(left.characteristics(), right.characteristics());
    assertEquals(live.stream().count(), view.stream().count());
  }
}
