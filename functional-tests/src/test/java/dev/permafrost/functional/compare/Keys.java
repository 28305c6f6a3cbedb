package dev.permafrost.functional.compare;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What may be known of keys: whether their order is fixed, and which two belong together. */
final class Keys {
  private Keys() {}

  /** Whether every fresh JVM iterates this container in the same order. */
  static boolean ordered(Object wrapper, Iterable<?> keys) {
    Object container = unwrap(wrapper);
    String name = container.getClass().getName();
    if (name.startsWith("java.util.ImmutableCollections$Set")
        || name.startsWith("java.util.ImmutableCollections$Map")
        || name.equals("java.util.IdentityHashMap")) {
      return false;
    }
    if (container instanceof List
        || container instanceof LinkedHashMap
        || container instanceof LinkedHashSet
        || container instanceof SortedMap
        || container instanceof SortedSet) {
      return true;
    }
    boolean hashed =
        container instanceof HashMap
            || container instanceof ConcurrentHashMap
            || container instanceof Set;
    if (hashed) {
      for (Object key : keys) {
        if (!stable(key)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What the JDK's unmodifiable and synchronized wrappers hide. */
  private static Object unwrap(Object container) {
    Object inside = container;
    while (isWrapper(inside.getClass().getName())) {
      inside = read(inside, inside instanceof Map ? "m" : "c");
    }
    return inside;
  }

  private static boolean isWrapper(String name) {
    return name.startsWith("java.util.Collections$Unmod")
        || name.startsWith("java.util.Collections$Synch");
  }

  /**
   * Whether so many keys have the same hash code that a hash table keeps them in a tree. Then its
   * order follows from the history of its changes, which no copy repeats.
   */
  static boolean crowded(Iterable<?> keys) {
    Map<Integer, Integer> counts = new HashMap<>();
    boolean crowded = false;
    for (Object key : keys) {
      crowded |= key != null && counts.merge(key.hashCode(), 1, Integer::sum) > 8;
    }
    return crowded;
  }

  /** Whether the hash code is the same in every JVM. */
  static boolean stable(Object key) {
    if (key == null) {
      return true;
    }
    if (key instanceof Enum || key instanceof Class || key instanceof Pattern) {
      return false;
    }
    if (Leaf.isLeaf(key)) {
      // The hash codes of these depend on an enum's.
      return !(key instanceof java.time.MonthDay || key instanceof java.time.Month);
    }
    if (key instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (!stable(read(record, component.getName()))) {
          return false;
        }
      }
      return true;
    }
    if (key instanceof List<?> list) {
      return list.stream().allMatch(Keys::stable);
    }
    return key instanceof Optional<?> o ? stable(o.orElse(null)) : overridesHash(key);
  }

  /** A text by which a key is recognised in another graph. */
  static Object signature(Object key) {
    if (key == null || Leaf.isLeaf(key) || overridesHash(key)) {
      return key == null ? "the null key" : key;
    }
    StringBuilder text = new StringBuilder(key.getClass().getName());
    for (Field field : key.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        Object value = read(key, field.getName());
        text.append(' ').append(value == null || Leaf.isLeaf(value) ? value : "?");
      }
    }
    return text.toString();
  }

  static Map<Object, Object> bySignature(Iterable<?> keys) {
    Map<Object, Object> found = new HashMap<>();
    for (Object key : keys) {
      found.put(signature(key), key);
    }
    return found;
  }

  private static boolean overridesHash(Object key) {
    try {
      return key.getClass().getMethod("hashCode").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Object object, String name) {
    try {
      Field field = field(object.getClass(), name);
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
