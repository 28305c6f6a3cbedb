package dev.permafrost.runtime.described;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes empty hash tables that had entries once: they keep their buckets, however many follow. */
public final class Tables {

  private Tables() {}

  /** Makes a map with that many buckets. */
  public static Map<Object, Object> hashed(int buckets, float loadFactor) {
    Map<Object, Object> map = new HashMap<>(buckets, loadFactor);
    map.put(null, null);
    map.clear();
    return map;
  }

  /** Makes a set with that many buckets. */
  public static Set<Object> hashedSet(int buckets, float loadFactor) {
    Set<Object> set = new HashSet<>(buckets, loadFactor);
    set.add(null);
    set.clear();
    return set;
  }

  /** Makes a map with one bucket more than that. */
  public static Map<Object, Object> concurrent(int buckets, float loadFactor, int writers) {
    Map<Object, Object> map = new ConcurrentHashMap<>(buckets, loadFactor, writers);
    map.put("", "");
    map.clear();
    return map;
  }
}
