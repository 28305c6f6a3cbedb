package dev.permafrost.functional.collections;

import dev.permafrost.Freezable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Routines that return sorted maps and sets, by natural order and the JDK's own comparators. */
public final class SortedOnes {
  private SortedOnes() {}

  @Freezable
  public static SortedMap<String, Integer> treeMap() {
    return new TreeMap<>(Map.of("b", 2, "a", 1, "c", 3));
  }

  @Freezable
  public static TreeMap<String, Integer> concreteTreeMap() {
    return new TreeMap<>(Map.of("b", 2, "a", 1));
  }

  @Freezable
  public static NavigableMap<String, List<Integer>> longTreeMap() {
    NavigableMap<String, List<Integer>> map = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      map.put("key" + i * 7 % 5_000, List.of(i, i + 1));
    }
    return map;
  }

  @Freezable
  public static Map<Integer, String> reverse() {
    Map<Integer, String> map = new TreeMap<>(Comparator.reverseOrder());
    for (int i = 0; i < 200; i++) {
      map.put(i, null);
    }
    return map;
  }

  @Freezable
  public static NavigableMap<String, Integer> ignoringCase() {
    NavigableMap<String, Integer> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < 100; i++) {
      map.put((i % 2 == 0 ? "Key" : "kEY") + i, i);
    }
    return map;
  }

  @Freezable
  public static Map<String, Integer> nullsFirst() {
    Map<String, Integer> map = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    map.put("a", 1);
    map.put(null, 0);
    return map;
  }

  @Freezable
  public static Map<String, Integer> reversedIgnoringCase() {
    Map<String, Integer> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.reversed());
    map.put("a", 1);
    map.put("B", 0);
    return map;
  }

  @Freezable
  public static SortedSet<String> treeSet() {
    return new TreeSet<>(List.of("z", "y", "x"));
  }

  @Freezable
  public static TreeSet<Integer> concreteTreeSet() {
    return new TreeSet<>(List.of(3, 1, 2));
  }

  @Freezable
  public static NavigableSet<Long> longTreeSet() {
    NavigableSet<Long> set = new TreeSet<>();
    for (long i = 0; i < 3_000; i++) {
      set.add(i * i * 7919 % 100_003);
    }
    return set;
  }

  @Freezable
  public static NavigableSet<String> reversedSet() {
    NavigableSet<String> set = new TreeSet<>(Collections.reverseOrder());
    for (int i = 0; i < 100; i++) {
      set.add("s" + i);
    }
    return set;
  }

  @Freezable
  public static List<Collection<?>> wrappers() {
    TreeSet<String> set = new TreeSet<>(List.of("a", "b"));
    return Arrays.asList(
        set,
        Collections.unmodifiableSortedSet(set),
        Collections.unmodifiableNavigableSet(set),
        Collections.synchronizedSortedSet(set),
        Collections.synchronizedNavigableSet(set));
  }

  @Freezable
  public static List<Map<String, String>> mapWrappers() {
    TreeMap<String, String> map = new TreeMap<>(Map.of("a", "b"));
    return Arrays.asList(
        map,
        Collections.unmodifiableSortedMap(map),
        Collections.unmodifiableNavigableMap(map),
        Collections.synchronizedSortedMap(map),
        Collections.synchronizedNavigableMap(map));
  }
}
