package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.nature.IdentityEquality;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whether an object hashes the same in every JVM. The user's own hash functions are taken to
 * compute from the object's fields, so one that holds an enum constant or a class, even inside
 * another object, is not stable.
 */
public final class HashStability {
  private static final int DEPTH = 8;

  private static final Set<Class<?>> STABLE =
      Set.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigInteger.class,
          BigDecimal.class,
          UUID.class,
          URI.class,
          Locale.class,
          Currency.class);

  private HashStability() {}

  public static boolean isStable(Object object) {
    return isStable(object, DEPTH);
  }

  /** Whether all of these do. */
  static boolean allStable(Collection<?> objects) {
    return allStable(objects, DEPTH + 1);
  }

  private static boolean isStable(Object object, int depth) {
    if (object == null || STABLE.contains(object.getClass()) || object instanceof Charset) {
      return true;
    }
    Class<?> type = object.getClass();
    if (depth == 0 || object instanceof Enum || type.isArray() || type == Class.class) {
      return false;
    }
    if (type.getName().startsWith("java.time.")) {
      return true;
    } else if (object instanceof Collection<?> collection) {
      return allStable(collection, depth);
    } else if (object instanceof Map<?, ?> map) {
      return allStable(map.keySet(), depth) && allStable(map.values(), depth);
    } else if (object instanceof Optional<?> optional) {
      return isStable(optional.orElse(null), depth - 1);
    } else if (object instanceof Map.Entry<?, ?> entry) {
      return isStable(entry.getKey(), depth - 1) && isStable(entry.getValue(), depth - 1);
    }
    return hashesItself(type) && !IdentityEquality.of(type) && fieldsStable(object, depth);
  }

  private static boolean allStable(Collection<?> collection, int depth) {
    for (Object element : collection) {
      if (!isStable(element, depth - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hashesItself(Class<?> type) {
    try {
      return type.getMethod("hashCode").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static boolean fieldsStable(Object object, int depth) {
    try {
      for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            continue;
          }
          field.setAccessible(true);
          if (!isStable(field.get(object), depth - 1)) {
            return false;
          }
        }
      }
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }
}
