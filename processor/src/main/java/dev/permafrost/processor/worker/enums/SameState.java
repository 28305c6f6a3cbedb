package dev.permafrost.processor.worker.enums;

import dev.permafrost.processor.worker.nature.Leaves;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Compares two objects of equally named classes of two class loaders, as far as both show what they
 * hold. In doubt they are the same: what is told here must be true.
 */
final class SameState {
  private static final int ENOUGH = 100_000;

  private record Pair(Object one, Object other) {}

  private final Deque<Pair> open = new ArrayDeque<>();
  private final Map<Object, Object> met = new IdentityHashMap<>();

  boolean same(Object one, Object other) {
    open.push(new Pair(one, other));
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      if (!step(pair.one, pair.other)) {
        return false;
      }
    }
    return true;
  }

  private boolean step(Object one, Object other) {
    if (one == null || other == null) {
      return one == other;
    } else if (met.put(one, other) != null || met.size() > ENOUGH) {
      return true;
    } else if (!one.getClass().getName().equals(other.getClass().getName())) {
      return one.getClass().isHidden() && other.getClass().isHidden();
    } else if (one instanceof Enum<?> constant) {
      return constant.name().equals(((Enum<?>) other).name());
    } else if (one instanceof Class<?> type) {
      return type.getName().equals(((Class<?>) other).getName());
    } else if (Leaves.isValue(one.getClass())) {
      return Leaves.same(one, other);
    } else if (one.getClass().isArray()) {
      return array(one, other);
    } else if (one instanceof Map<?, ?> map) {
      return map(map, (Map<?, ?>) other);
    } else if (one instanceof Collection<?> collection) {
      return collection(collection, (Collection<?>) other);
    }
    return fields(one, other);
  }

  private boolean array(Object one, Object other) {
    int length = Array.getLength(one);
    for (int i = 0; i < length && length == Array.getLength(other); i++) {
      open.push(new Pair(Array.get(one, i), Array.get(other, i)));
    }
    return length == Array.getLength(other);
  }

  private boolean map(Map<?, ?> one, Map<?, ?> other) {
    for (Map.Entry<?, ?> entry : one.entrySet()) {
      Object key = entry.getKey();
      if (key != null && Leaves.isValue(key.getClass())) {
        if (!other.containsKey(key)) {
          return false;
        }
        open.push(new Pair(entry.getValue(), other.get(key)));
      }
    }
    return one.size() == other.size();
  }

  /** Order may hang on identities, and so on the loader: only lists have one for sure. */
  private boolean collection(Collection<?> one, Collection<?> other) {
    boolean isList = one instanceof List;
    Iterator<?> others = other.iterator();
    for (Object element : one) {
      if (isList && others.hasNext()) {
        open.push(new Pair(element, others.next()));
      } else if (element != null
          && Leaves.isValue(element.getClass())
          && !other.contains(element)) {
        return false;
      }
    }
    return one.size() == other.size();
  }

  private boolean fields(Object one, Object other) {
    Class<?> theirs = other.getClass();
    for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !push(field, theirs, one, other)) {
          return true;
        }
      }
      theirs = theirs.getSuperclass();
    }
    return true;
  }

  private boolean push(Field field, Class<?> theirs, Object one, Object other) {
    try {
      Field twin = theirs.getDeclaredField(field.getName());
      field.setAccessible(true);
      twin.setAccessible(true);
      open.push(new Pair(field.get(one), twin.get(other)));
      return true;
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return false;
    }
  }
}
