package dev.permafrost.processor.worker;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * The order in which this JVM iterates immutable sets and maps. The JDK draws it by lot when it
 * starts; only iteration looks at it, so it can be changed as long as nobody iterates.
 */
final class SetOrder {
  private static final String COLLECTIONS = "java.util.ImmutableCollections";
  private static final String UNSAFE = "jdk.internal.misc.Unsafe";
  private static final long SALT = 0x243F6A88;
  private static final long REVERSED_SALT = 0x9E3779B9L;

  private SetOrder() {}

  /** Chooses one of two orders; where the JDK does not allow it, the lot stands. */
  static void choose(boolean reversed) {
    try {
      Class<?> collections = Class.forName(COLLECTIONS);
      set(collections, "REVERSE", boolean.class, reversed);
      set(collections, "SALT32L", long.class, reversed ? REVERSED_SALT : SALT);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // The processor sees which order it is, and starts another worker if need be.
    }
  }

  private static void set(Class<?> owner, String name, Class<?> type, Object value)
      throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName(UNSAFE);
    Object access = unsafe.getMethod("getUnsafe").invoke(null);
    Field field = owner.getDeclaredField(name);
    Object base = unsafe.getMethod("staticFieldBase", Field.class).invoke(access, field);
    Object offset = unsafe.getMethod("staticFieldOffset", Field.class).invoke(access, field);
    String put = type == long.class ? "putLong" : "putBoolean";
    Method method = unsafe.getMethod(put, Object.class, long.class, type);
    method.invoke(access, base, offset, value);
  }

  /** Which of the two it is. */
  static boolean reversed() {
    return Set.of("a", "b").iterator().next().equals("b");
  }
}
