package dev.permafrost.runtime.described;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Makes entries as the JDK's maps have them, of maps that nobody else knows. */
public final class Entries {
  private Entries() {}

  /** Takes all keys for equal, and asks none of them. */
  private static final class Indifferent implements Comparator<Object> {
    @Override
    public int compare(Object one, Object other) {
      return 0;
    }
  }

  /** Makes an entry of a {@code HashMap}. */
  public static Map.Entry<Object, Object> hashed(Object key, Object value) {
    return only(new HashMap<>(1), key, value);
  }

  /** Makes an entry of a {@code LinkedHashMap}. */
  public static Map.Entry<Object, Object> linked(Object key, Object value) {
    return only(new LinkedHashMap<>(1), key, value);
  }

  /** Makes an entry of a {@code TreeMap}. */
  public static Map.Entry<Object, Object> sorted(Object key, Object value) {
    return only(new TreeMap<>(new Indifferent()), key, value);
  }

  private static Map.Entry<Object, Object> only(Map<Object, Object> map, Object key, Object value) {
    map.put(key, value);
    return map.entrySet().iterator().next();
  }
}
