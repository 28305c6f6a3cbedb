package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an object itself, apart from what it refers to, can change. */
public final class Mutability {
  /** Immutable classes of the JDK with fields that are not final. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.awt.Color",
          "java.io.File",
          "java.lang.invoke.MethodType",
          "java.lang.reflect.Parameter",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.InetSocketAddress",
          "java.net.URI",
          "java.net.URL",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.UUID",
          "java.util.regex.Pattern",
          "sun.nio.fs.UnixPath",
          "sun.nio.fs.WindowsPath");

  private static final Set<String> IMMUTABLE_PREFIXES =
      Set.of(
          "java.time.",
          "java.lang.constant.",
          "java.lang.invoke.",
          "jdk.internal.constant.",
          "java.util.ImmutableCollections$",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$CopiesList",
          "com.google.common.collect.");

  /** Its one field is final, but the array behind it is shown to all. */
  private static final Class<?> WRITE_THROUGH = Arrays.asList().getClass();

  private final Map<Class<?>, Boolean> known = new HashMap<>();

  public boolean isMutable(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      return Array.getLength(object) > 0;
    }
    if (type == WRITE_THROUGH) {
      return !((List<?>) object).isEmpty();
    }
    return known.computeIfAbsent(type, Mutability::canChange);
  }

  private static boolean canChange(Class<?> type) {
    if (type.isEnum() || type.isRecord() || type == Class.class || type == String.class) {
      return false;
    }
    if (Leaves.isBox(type) || IMMUTABLE.contains(type.getName())) {
      return false;
    }
    if (java.nio.charset.Charset.class.isAssignableFrom(type)
        || IMMUTABLE_PREFIXES.stream().anyMatch(type.getName()::startsWith)) {
      return false;
    }
    return !Enum.class.isAssignableFrom(type) && hasOpenField(type);
  }

  private static boolean hasOpenField(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
          return true;
        }
      }
    }
    return false;
  }
}
