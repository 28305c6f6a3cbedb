package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.worker.making.Fields;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * How large the table of a hash map was before the routine ran: that decides, with the way it is
 * filled, in which order the map is iterated.
 *
 * @param capacity 0 if nothing said so yet
 */
record HashTable(int capacity, float loadFactor) {
  private static final Fields FIELDS = new Fields();

  static HashTable of(HashMap<?, ?> map) {
    Object[] table = (Object[]) FIELDS.get(map, "table");
    int capacity = table == null ? (Integer) FIELDS.get(map, "threshold") : table.length;
    return new HashTable(capacity, (Float) FIELDS.get(map, "loadFactor"));
  }

  /**
   * Whether the map is iterated as it is if all that is new was put at once, but not if it was put
   * one by one.
   *
   * @param before its keys and values in turn, before the routine ran
   */
  boolean isFilledAtOnce(Map<?, ?> map, Object[] before, Map<?, ?> added) {
    Map<Object, Object> oneByOne = copy(before);
    added.forEach(oneByOne::put);
    Map<Object, Object> atOnce = copy(before);
    atOnce.putAll(added);
    return !isSameOrder(map, oneByOne) && isSameOrder(map, atOnce);
  }

  private Map<Object, Object> copy(Object[] before) {
    Map<Object, Object> copy =
        capacity == 0 ? new HashMap<>() : new HashMap<>(capacity, loadFactor);
    for (int i = 0; i < before.length; i += 2) {
      copy.put(before[i], before[i + 1]);
    }
    return copy;
  }

  private static boolean isSameOrder(Map<?, ?> one, Map<?, ?> other) {
    Iterator<?> others = other.keySet().iterator();
    for (Object key : one.keySet()) {
      if (!others.hasNext() || others.next() != key) {
        return false;
      }
    }
    return true;
  }

  /** Makes the table of an empty map what it was. */
  void restore(HashMap<?, ?> map) {
    try {
      Field table = HashMap.class.getDeclaredField("table");
      Field threshold = HashMap.class.getDeclaredField("threshold");
      table.setAccessible(true);
      threshold.setAccessible(true);
      table.set(map, null);
      threshold.setInt(map, capacity);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK's HashMap has no table of its own", e);
    }
  }
}
