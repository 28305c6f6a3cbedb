package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a collection's iteration order may differ from one JVM to the next. */
public final class HashOrder {
  private static final int DEPTH = 4;

  private HashOrder() {}

  /** Whether order means nothing in this collection or map with these elements or keys. */
  public static boolean isUnspecified(Object container, Collection<?> keys) {
    String name = container.getClass().getName();
    if (container instanceof IdentityHashMap || name.startsWith("java.util.Collections$SetFrom")) {
      return true;
    }
    if (name.startsWith("java.util.ImmutableCollections$")) {
      return !(container instanceof List);
    }
    return isHashed(container) && !keys.stream().allMatch(key -> isStable(key, DEPTH));
  }

  private static boolean isHashed(Object container) {
    return container instanceof HashMap && !(container instanceof LinkedHashMap)
        || container instanceof HashSet && !(container instanceof LinkedHashSet)
        || container instanceof Hashtable
        || container instanceof ConcurrentHashMap
        || container instanceof ConcurrentHashMap.KeySetView;
  }

  /** Whether an object's hash follows from its contents alone, never from an identity. */
  private static boolean isStable(Object object, int depth) {
    if (object == null) {
      return true;
    }
    Class<?> type = object.getClass();
    if (Leaves.isValue(type)) {
      // Some of these hash an enum constant among their fields.
      return !type.getName().startsWith("java.time.") || hashesAsText(object);
    }
    if (depth == 0 || Leaves.isConstant(object) || !Leaves.definesEquality(type)) {
      return false;
    }
    if (object instanceof List || object instanceof Set) {
      return areStable((Collection<?>) object, depth);
    }
    if (object instanceof Map<?, ?> map) {
      return areStable(map.keySet(), depth) && areStable(map.values(), depth);
    }
    return fieldsAreStable(object, depth);
  }

  private static boolean areStable(Collection<?> objects, int depth) {
    return objects.stream().allMatch(each -> isStable(each, depth - 1));
  }

  private static boolean hashesAsText(Object object) {
    String name = object.getClass().getSimpleName();
    return Set.of("LocalDate", "LocalTime", "LocalDateTime", "Instant", "Duration", "Year")
        .contains(name);
  }

  private static boolean fieldsAreStable(Object object, int depth) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
          continue;
        }
        try {
          field.setAccessible(true);
          if (!isStable(field.get(object), depth - 1)) {
            return false;
          }
        } catch (IllegalAccessException | InaccessibleObjectException e) {
          return false;
        }
      }
    }
    return true;
  }
}
