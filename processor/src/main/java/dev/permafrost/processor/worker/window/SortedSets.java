package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.worker.making.Fields;
import java.lang.reflect.Constructor;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The sorted sets that there are, by the maps behind them. A range of a set knows the map only, and
 * the whole set may be met later, or never.
 */
public final class SortedSets {
  private final Map<Object, Object> byMap = new IdentityHashMap<>();
  private final Fields fields;

  public SortedSets(Fields fields) {
    this.fields = fields;
  }

  /** The one object that stands for a set, or any other object itself. */
  public Object one(Object object) {
    if (!(object instanceof TreeSet) && !(object instanceof ConcurrentSkipListSet)) {
      return object;
    }
    Object map = map(object);
    if (!isWhole(map)) {
      return object;
    }
    Object known = byMap.putIfAbsent(map, object);
    return known == null || known.getClass() != object.getClass() ? object : known;
  }

  Object map(Object set) {
    return fields.get(set, "m");
  }

  static boolean isWhole(Object map) {
    return map instanceof TreeMap || map instanceof ConcurrentSkipListMap;
  }

  /** The set in front of a map. */
  Object over(Object map) {
    return byMap.computeIfAbsent(map, SortedSets::made);
  }

  private static Object made(Object map) {
    boolean concurrent = map instanceof ConcurrentNavigableMap;
    Class<?> type = concurrent ? ConcurrentSkipListSet.class : TreeSet.class;
    Class<?> parameter = concurrent ? ConcurrentNavigableMap.class : NavigableMap.class;
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameter);
      constructor.setAccessible(true);
      return constructor.newInstance(map);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
