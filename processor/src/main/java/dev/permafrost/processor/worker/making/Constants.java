package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Objects that public constants of a class of the JDK hold. */
public final class Constants {
  private Constants() {}

  /** Whether a class has such constants of a type. */
  public static boolean in(Class<?> holder, Class<?> type) {
    for (Field field : holder.getFields()) {
      if (isConstant(field, type)) {
        return true;
      }
    }
    return false;
  }

  /** Reads such an object as its constant, and any other of the class as the other kind does. */
  public static Kind of(Class<?> holder, Class<?> type, Kind others) {
    return (object, sight) -> {
      for (Field field : holder.getFields()) {
        if (isConstant(field, type) && value(field) == object) {
          return new Node.StaticField(
              field.getDeclaringClass().getName(),
              field.getName(),
              field.getType().descriptorString(),
              Access.PUBLIC);
        }
      }
      return others.read(object, sight);
    };
  }

  private static boolean isConstant(Field field, Class<?> type) {
    return Modifier.isStatic(field.getModifiers())
        && Modifier.isFinal(field.getModifiers())
        && field.getType() == type;
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      return null;
    }
  }
}
