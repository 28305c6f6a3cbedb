package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hash tables with more than a few colliding keys in one bucket. They keep them as a tree, and
 * their iteration order then follows from all that was ever done to them.
 */
final class Crowding {
  private final Fields fields;

  Crowding(Fields fields) {
    this.fields = fields;
  }

  /** Refuses a map whose order is another one once its entries are put into a new one. */
  void check(Object map, float loadFactor) throws Obstruction {
    Object table = fields.get(map, "table");
    if (table == null || !isCrowded(table)) {
      return;
    }
    List<Object> keys = new ArrayList<>(((Map<?, ?>) map).keySet());
    int buckets = Array.getLength(table);
    Map<Object, Object> again =
        map instanceof HashMap
            ? new HashMap<>(buckets, loadFactor)
            : new ConcurrentHashMap<>(Math.max(1, buckets - 1), 1f, 1);
    keys.forEach(key -> again.put(key, Boolean.TRUE));
    if (HashStability.allStable(keys) && !sameOrder(keys, again.keySet())) {
      throw new Obstruction(
          "many keys of the "
              + map.getClass().getSimpleName()
              + " share one bucket, and the order in which it iterates over them cannot be repeated",
          "use a LinkedHashMap, LinkedHashSet, TreeMap or TreeSet, or give the keys better hash"
              + " codes");
    }
  }

  private static boolean isCrowded(Object table) {
    for (Object bucket : (Object[]) table) {
      if (bucket != null && bucket.getClass().getSimpleName().startsWith("Tree")) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameOrder(Collection<?> one, Collection<?> other) {
    Iterator<?> others = other.iterator();
    for (Object each : one) {
      if (!others.hasNext() || others.next() != each) {
        return false;
      }
    }
    return new HashSet<>(one).size() == other.size();
  }
}
