package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.nature.HashOrder;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How what an object holds is put back into that very object, where a final field keeps it: its own
 * methods do it, so only the JDK's collections and arrays qualify.
 */
enum Contents {
  /** Entries are put; those that were there before the routine ran stay. */
  MAP("Ljava/util/Map;"),
  /** Elements are added; those that were there before the routine ran stay. */
  SET("Ljava/util/Collection;"),
  /** Elements replace all others, since adding them twice would not do. */
  COLLECTION("Ljava/util/Collection;"),
  /** Every element is set. */
  ARRAY("");

  /** The type for a hash map that is filled at once, which makes its table another size. */
  static final String AT_ONCE = "Ljava/util/HashMap;";

  private static final Fields FIELDS = new Fields();

  private final String descriptor;

  Contents(String descriptor) {
    this.descriptor = descriptor;
  }

  /** How it is done with this object; null if it cannot be. */
  static Contents of(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      return ARRAY;
    }
    if (type.getClassLoader() != null || !type.getName().startsWith("java.util.")) {
      return null;
    }
    if (object instanceof Map) {
      return MAP;
    }
    return object instanceof Set ? SET : object instanceof Collection ? COLLECTION : null;
  }

  /** The type by which generated code gets at the object's methods. */
  String descriptor(Object object) {
    return this == ARRAY ? object.getClass().descriptorString() : descriptor;
  }

  /** All it holds now, keys and values in turn. */
  Object[] read(Object object) {
    List<Object> all = new ArrayList<>();
    switch (this) {
      case MAP ->
          ((Map<?, ?>) object)
              .forEach(
                  (key, value) -> {
                    all.add(key);
                    all.add(value);
                  });
      case SET, COLLECTION -> all.addAll((Collection<?>) object);
      case ARRAY -> {
        for (int i = 0; i < Array.getLength(object); i++) {
          all.add(Array.get(object, i));
        }
      }
    }
    return all.toArray();
  }

  /** How many keys or elements came and went so far; -1 where the JDK does not count. */
  int count(Object object) {
    Object table = object;
    if (object instanceof HashSet) {
      table = FIELDS.get(object, "map");
    } else if (object instanceof TreeSet) {
      table = FIELDS.get(object, "m");
    }
    boolean counts =
        table instanceof HashMap || table instanceof TreeMap || table instanceof IdentityHashMap;
    return counts ? (Integer) FIELDS.get(table, "modCount") : -1;
  }

  /**
   * Whether the routine empties it before it fills it.
   *
   * @param before all it held before the routine ran
   * @param counted how many keys came and went since; negative if nobody knows
   */
  boolean isEmptied(Object object, Object[] before, int counted) {
    return switch (this) {
      case MAP -> before.length == 0 && counted > ((Map<?, ?>) object).size();
      case SET -> before.length == 0 && counted > ((Set<?>) object).size();
      case COLLECTION -> true;
      case ARRAY -> false;
    };
  }

  /**
   * What is to be put back, in a container that anybody can read.
   *
   * @param before all it held before the routine ran
   * @return null if putting that back would not make it what it is now
   */
  Object change(Object object, Object[] before) {
    return switch (this) {
      case MAP -> newEntries((Map<?, ?>) object, before);
      case SET -> newElements((Set<?>) object, before);
      case COLLECTION -> before.length == 0 ? new ArrayList<>((Collection<?>) object) : null;
      case ARRAY -> isReplaceable(before) ? copy(object) : null;
    };
  }

  private static Object newEntries(Map<?, ?> map, Object[] before) {
    Map<Object, Object> old = new IdentityHashMap<>();
    for (int i = 0; i < before.length; i += 2) {
      old.put(before[i], before[i + 1]);
    }
    Map<Object, Object> changed =
        map instanceof IdentityHashMap ? new IdentityHashMap<>() : new LinkedHashMap<>();
    int kept = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      boolean known = old.containsKey(entry.getKey());
      kept += known ? 1 : 0;
      if (!known || old.get(entry.getKey()) != entry.getValue()) {
        changed.put(entry.getKey(), entry.getValue());
      }
    }
    boolean unordered = HashOrder.isUnspecified(map, changed.keySet());
    if (kept < old.size()) {
      return null;
    }
    return unordered && !(changed instanceof IdentityHashMap) ? new HashMap<>(changed) : changed;
  }

  private static Object newElements(Set<?> set, Object[] before) {
    Map<Object, Object> old = new IdentityHashMap<>();
    for (Object element : before) {
      old.put(element, element);
    }
    List<Object> added = new ArrayList<>(set);
    added.removeIf(old::containsKey);
    if (added.size() + old.size() != set.size()) {
      return null;
    }
    return HashOrder.isUnspecified(set, added) ? new HashSet<>(added) : added;
  }

  /** An element that somebody may also hold elsewhere must not be replaced by a copy of it. */
  private static boolean isReplaceable(Object[] before) {
    for (Object element : before) {
      if (element != null && !StateField.isValue(element) && !isPrimitives(element)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrimitives(Object object) {
    Class<?> component = object.getClass().getComponentType();
    return component != null && component.isPrimitive();
  }

  private static Object copy(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  /** Takes out of it what can be taken out. */
  void empty(Object object) {
    switch (this) {
      case MAP -> ((Map<?, ?>) object).clear();
      case SET, COLLECTION -> ((Collection<?>) object).clear();
      case ARRAY -> {}
    }
  }

  /** Has it, empty as it is, hold what it held before the routine ran. */
  @SuppressWarnings("unchecked")
  void restore(Object object, Object[] before) {
    switch (this) {
      case MAP -> {
        for (int i = 0; i < before.length; i += 2) {
          ((Map<Object, Object>) object).put(before[i], before[i + 1]);
        }
      }
      case SET, COLLECTION -> ((Collection<Object>) object).addAll(Arrays.asList(before));
      case ARRAY -> {
        for (int i = 0; i < before.length; i++) {
          Array.set(object, i, before[i]);
        }
      }
    }
  }
}
