package dev.permafrost.runtime.described;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

/** Looks up methods, fields and constructors. */
public final class Members {
  private Members() {}

  /** Finds a method by all that tells it from others of its class. */
  public static Method method(
      Class<?> holder, String name, Class<?>[] parameters, Class<?> result, boolean opened)
      throws NoSuchMethodException {
    Method found = holder.getDeclaredMethod(name, parameters);
    if (found.getReturnType() != result) {
      found = bridge(holder, name, parameters, result);
    }
    return open(found, opened);
  }

  /** One that javac adds, beside the one that is written. */
  private static Method bridge(Class<?> holder, String name, Class<?>[] parameters, Class<?> result)
      throws NoSuchMethodException {
    for (Method each : holder.getDeclaredMethods()) {
      if (each.getName().equals(name)
          && each.getReturnType() == result
          && java.util.Arrays.equals(each.getParameterTypes(), parameters)) {
        return each;
      }
    }
    throw new NoSuchMethodException(holder.getName() + "." + name);
  }

  /** Finds a field. */
  public static Field field(Class<?> holder, String name, boolean opened)
      throws NoSuchFieldException {
    return open(holder.getDeclaredField(name), opened);
  }

  /** Finds a constructor. */
  public static Constructor<?> constructor(Class<?> holder, Class<?>[] parameters, boolean opened)
      throws NoSuchMethodException {
    return open(holder.getDeclaredConstructor(parameters), opened);
  }

  /** Finds a parameter. */
  public static Parameter parameter(Executable of, int index) {
    return of.getParameters()[index];
  }

  private static <T extends AccessibleObject> T open(T member, boolean opened) {
    if (opened) {
      member.setAccessible(true);
    }
    return member;
  }
}
