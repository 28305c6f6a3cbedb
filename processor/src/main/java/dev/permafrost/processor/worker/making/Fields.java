package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** Reads private fields of the JDK's collections, which this JVM was started to allow. */
public final class Fields {
  private final Map<Class<?>, Map<String, Field>> known = new HashMap<>();

  /** The value of the field of this name that is nearest above the object's class. */
  public Object get(Object object, String name) {
    try {
      return field(object.getClass(), name).get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "this JDK's " + object.getClass().getName() + " has no field " + name, e);
    }
  }

  /** Whether there is a field of this name. */
  public boolean has(Object object, String name) {
    try {
      field(object.getClass(), name);
      return true;
    } catch (NoSuchFieldException e) {
      return false;
    }
  }

  /** The value of the nearest field whose name starts so; compilers number outer objects. */
  public Object starting(Object object, String start) {
    for (Class<?> each = object.getClass(); each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().startsWith(start)) {
          return get(object, field.getName());
        }
      }
    }
    throw new IllegalStateException(object.getClass().getName() + " has no field " + start);
  }

  private Field field(Class<?> type, String name) throws NoSuchFieldException {
    Map<String, Field> fields = known.computeIfAbsent(type, unused -> new HashMap<>());
    Field field = fields.get(name);
    if (field == null) {
      field = find(type, name);
      fields.put(name, field);
    }
    return field;
  }

  /** A user's class below may have a field of the same name; what is asked for is the JDK's. */
  private static Field find(Class<?> type, String name) throws NoSuchFieldException {
    Class<?> each = type;
    while (each.getClassLoader() instanceof UserClassLoader) {
      each = each.getSuperclass();
    }
    for (; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
