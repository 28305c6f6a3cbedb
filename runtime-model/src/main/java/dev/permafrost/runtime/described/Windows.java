package dev.permafrost.runtime.described;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/** Makes collections again that show others, where that takes more than one call. */
public final class Windows {

  private Windows() {}

  /** A range of a sorted map, or all of it from the end. */
  public static NavigableMap<Object, Object> map(
      NavigableMap<Object, Object> map,
      boolean fromStart,
      Object low,
      boolean lowIncluded,
      boolean toEnd,
      Object high,
      boolean highIncluded,
      boolean descending) {
    if (fromStart && toEnd) {
      return descending ? map.descendingMap() : map.descendingMap().descendingMap();
    }
    NavigableMap<Object, Object> range =
        fromStart
            ? map.headMap(high, highIncluded)
            : toEnd
                ? map.tailMap(low, lowIncluded)
                : map.subMap(low, lowIncluded, high, highIncluded);
    return descending ? range.descendingMap() : range;
  }

  /** A range of a sorted set, or all of it from the end. */
  public static NavigableSet<Object> set(
      NavigableSet<Object> set,
      boolean fromStart,
      Object low,
      boolean lowIncluded,
      boolean toEnd,
      Object high,
      boolean highIncluded,
      boolean descending) {
    if (fromStart && toEnd) {
      return descending ? set.descendingSet() : set.descendingSet().descendingSet();
    }
    NavigableSet<Object> range =
        fromStart
            ? set.headSet(high, highIncluded)
            : toEnd
                ? set.tailSet(low, lowIncluded)
                : set.subSet(low, lowIncluded, high, highIncluded);
    return descending ? range.descendingSet() : range;
  }

  /** The keys of a map that maps them to true; the JDK wants it empty at first. */
  public static Set<Object> ofMap(Map<Object, Boolean> map) {
    Map<Object, Boolean> entries = new LinkedHashMap<>();
    Windows.move(map, entries);
    Set<Object> set = Collections.newSetFromMap(map);
    Windows.move(entries, map);
    return set;
  }

  /** The same of a map with an order, by a method that JDK 17 lacks. */
  @SuppressWarnings("unchecked") // it makes a set of the map's keys
  public static Set<Object> ofSequencedMap(Map<Object, Boolean> map)
      throws ReflectiveOperationException {
    Class<?> sequenced = Class.forName("java.util.SequencedMap");
    Map<Object, Boolean> entries = new LinkedHashMap<>();
    Windows.move(map, entries);
    Object set = Collections.class.getMethod("newSequencedSetFromMap", sequenced).invoke(null, map);
    Windows.move(entries, map);
    return (Set<Object>) set;
  }

  private static void move(Map<Object, Boolean> from, Map<Object, Boolean> to) {
    for (Map.Entry<Object, Boolean> entry : from.entrySet()) {
      to.put(entry.getKey(), entry.getValue());
    }
    if (!from.isEmpty()) {
      from.clear();
    }
  }
}
