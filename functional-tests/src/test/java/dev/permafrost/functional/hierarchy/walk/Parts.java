package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The instance fields of objects, those of the JDK's classes excepted. */
final class Parts {
  private Parts() {}

  /** Whether a class is not one of the JDK's. */
  static boolean isUsers(Class<?> type) {
    return type.getClassLoader() != null
        && type.getClassLoader() != ClassLoader.getPlatformClassLoader();
  }

  /** Fields of the class and of those above it, shadowed ones too. */
  static List<Field> of(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> c = type; c != null && isUsers(c); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** What a lambda captured, in order; null if the JDK keeps it closed. */
  static List<Field> captured(Class<?> lambda) {
    try {
      List<Field> fields = new ArrayList<>();
      for (Field field : lambda.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
      return fields;
    } catch (InaccessibleObjectException e) {
      return null;
    }
  }

  static Object get(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
