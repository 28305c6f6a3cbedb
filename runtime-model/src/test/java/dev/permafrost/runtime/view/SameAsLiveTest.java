package dev.permafrost.runtime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Random scripts run against the live class and against its view give the same answers. */
class SameAsLiveTest {

  private static final int STEPS = 40;

  /** Of each kind of view; the profile {@code views} asks for more. */
  private static final int SCRIPTS = Integer.getInteger("views.operations", 40_000) / STEPS;

  @Test
  void aHashMapViewAnswersLikeAHashMap() {
    maps(
        entries -> {
          Map<Integer, Integer> live = new HashMap<>();
          entries.forEach(live::put);
          return live;
        },
        (live, stable) -> Freezing.map(Origin.HASH_MAP, live, stable));
  }

  @Test
  void aLinkedHashMapViewAnswersLikeALinkedHashMap() {
    maps(LinkedHashMap::new, (live, stable) -> Freezing.map(Origin.LINKED_HASH_MAP, live, stable));
  }

  @Test
  void aTreeMapViewAnswersLikeATreeMap() {
    maps(
        TreeMap::new,
        (live, stable) ->
            Freezing.sortedMap(Origin.TREE_MAP, (NavigableMap<Integer, Integer>) live));
  }

  @Test
  void aTreeMapViewWithAComparatorAnswersLikeItsTreeMap() {
    maps(
        entries -> {
          Map<Integer, Integer> live = new TreeMap<>(Collections.reverseOrder());
          live.putAll(entries);
          return live;
        },
        (live, stable) ->
            Freezing.sortedMap(Origin.TREE_MAP, (NavigableMap<Integer, Integer>) live));
  }

  @Test
  void aViewOfMapOfAnswersLikeMapOf() {
    maps(Map::copyOf, (live, stable) -> Freezing.map(Origin.IMMUTABLE_MAP, live, stable));
  }

  @Test
  void aViewOfGuavasMapAnswersLikeIt() {
    maps(ImmutableMap::copyOf, (live, stable) -> Freezing.map(Origin.GUAVA_MAP, live, stable));
  }

  @Test
  void aViewOfGuavasSortedMapAnswersLikeIt() {
    maps(
        ImmutableSortedMap::copyOf,
        (live, stable) ->
            Freezing.sortedMap(Origin.GUAVA_SORTED_MAP, (NavigableMap<Integer, Integer>) live));
  }

  @Test
  void aHashSetViewAnswersLikeAHashSet() {
    sets(
        elements -> {
          Set<Integer> live = new HashSet<>(elements);
          live.add(0); // no view stands for a table that never had an entry
          return live;
        },
        (live, stable) -> Freezing.set(Origin.HASH_SET, live, stable));
  }

  @Test
  void aLinkedHashSetViewAnswersLikeALinkedHashSet() {
    sets(LinkedHashSet::new, (live, stable) -> Freezing.set(Origin.LINKED_HASH_SET, live, stable));
  }

  @Test
  void aTreeSetViewAnswersLikeATreeSet() {
    sets(
        TreeSet::new,
        (live, stable) -> Freezing.sortedSet(Origin.TREE_SET, (NavigableSet<Integer>) live));
  }

  @Test
  void aViewOfSetOfAnswersLikeSetOf() {
    sets(Set::copyOf, (live, stable) -> Freezing.set(Origin.IMMUTABLE_SET, live, stable));
  }

  @Test
  void aViewOfGuavasSetAnswersLikeIt() {
    sets(ImmutableSet::copyOf, (live, stable) -> Freezing.set(Origin.GUAVA_SET, live, stable));
  }

  @Test
  void aViewOfGuavasSortedSetAnswersLikeIt() {
    sets(
        ImmutableSortedSet::copyOf,
        (live, stable) ->
            Freezing.sortedSet(Origin.GUAVA_SORTED_SET, (NavigableSet<Integer>) live));
  }

  @Test
  void anArrayListViewAnswersLikeAnArrayList() {
    lists(ArrayList::new, Origin.ARRAY_LIST);
  }

  @Test
  void aLinkedListViewAnswersLikeALinkedList() {
    lists(LinkedList::new, Origin.LINKED_LIST);
  }

  @Test
  void aViewOfListOfAnswersLikeListOf() {
    lists(List::copyOf, Origin.IMMUTABLE_LIST);
  }

  @Test
  void aViewOfAStreamsListAnswersLikeIt() {
    lists(elements -> elements.stream().toList(), Origin.NULLABLE_IMMUTABLE_LIST);
  }

  @Test
  void aViewOfGuavasListAnswersLikeIt() {
    lists(ImmutableList::copyOf, Origin.GUAVA_LIST);
  }

  /** A key that has no hash code, like a list that holds itself. */
  private record Unhashable(int rank) implements Comparable<Unhashable> {
    @Override
    public int compareTo(Unhashable other) {
      return Integer.compare(rank, other.rank);
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void sortedViewsAskNoKeyForItsHashCode() {
    TreeMap<Unhashable, String> live = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      live.put(new Unhashable(2 * i), "v" + i);
    }
    Map<Unhashable, String> map = Freezing.sortedMap(Origin.TREE_MAP, live);
    Set<Unhashable> set = Freezing.sortedSet(Origin.TREE_SET, new TreeSet<>(live.keySet()));
    for (int i = 0; i < 40; i++) {
      Unhashable key = new Unhashable(i);
      assertEquals(live.get(key), map.get(key));
      assertEquals(live.containsKey(key), map.containsKey(key));
      assertEquals(live.containsKey(key), set.contains(key));
    }
    map.put(new Unhashable(7), "new");
    assertEquals("new", map.get(new Unhashable(7)));
  }

  private static void maps(
      Function<Map<Integer, Integer>, Map<Integer, Integer>> making,
      BiFunction<Map<Integer, Integer>, Boolean, Map<Integer, Integer>> freezing) {
    for (int seed = 0; seed < SCRIPTS; seed++) {
      Map<Integer, Integer> entries = new LinkedHashMap<>();
      for (int element : elements(seed)) {
        entries.put(element, element * element);
      }
      Map<Integer, Integer> live = making.apply(entries);
      if (live.size() <= 1) {
        continue; // Map.of and Guava have classes of their own for these
      }
      new Script(seed, live, freezing.apply(live, seed % 2 == 0)).run(STEPS);
    }
  }

  private static void sets(
      Function<List<Integer>, Set<Integer>> making,
      BiFunction<Set<Integer>, Boolean, Set<Integer>> freezing) {
    for (int seed = 0; seed < SCRIPTS; seed++) {
      Set<Integer> live = making.apply(elements(seed));
      new Script(seed, live, freezing.apply(live, seed % 2 == 0)).run(STEPS);
    }
  }

  private static void lists(Function<List<Integer>, List<Integer>> making, int origin) {
    for (int seed = 0; seed < SCRIPTS; seed++) {
      List<Integer> live = making.apply(elements(seed));
      new Script(seed, live, Freezing.list(origin, live)).run(STEPS);
    }
  }

  private static List<Integer> elements(int seed) {
    Random random = new Random(-1L - seed);
    List<Integer> elements = new ArrayList<>();
    for (int left = random.nextInt(11); left > 0; left--) {
      elements.add(new Arguments(random, null).element());
    }
    return elements;
  }
}
