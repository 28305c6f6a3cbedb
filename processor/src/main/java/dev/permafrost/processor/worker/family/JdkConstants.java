package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Objects of the JDK that a public constant of their own class holds: {@code IsoChronology}. */
final class JdkConstants {
  private JdkConstants() {}

  /** A kind for classes that have such constants, or null. */
  static Kind of(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())
        || !type.getModule().isExported(type.getPackageName())
        || !hasConstant(type)) {
      return null;
    }
    return (object, sight) -> {
      for (Field field : type.getFields()) {
        if (isConstant(field, type) && value(field) == object) {
          return new Node.StaticField(
              field.getDeclaringClass().getName(),
              field.getName(),
              field.getType().descriptorString(),
              Access.PUBLIC);
        }
      }
      throw Refusals.of(type);
    };
  }

  private static boolean hasConstant(Class<?> type) {
    for (Field field : type.getFields()) {
      if (isConstant(field, type)) {
        return true;
      }
    }
    return false;
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
