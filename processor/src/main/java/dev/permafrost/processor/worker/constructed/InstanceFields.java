package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Accesses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** What a class and all those above it declare that objects hold. */
final class InstanceFields {
  private InstanceFields() {}

  /** All fields, those of the top class last. */
  static List<Field> of(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** Whether an object can change what it holds. */
  static boolean anyOpen(Class<?> type) {
    return of(type).stream().anyMatch(field -> !Modifier.isFinal(field.getModifiers()));
  }

  /** A parameter that is the value of a field. */
  static Shape.Parameter parameter(Field field, Class<?> type) {
    Access access = Accesses.narrower(Accesses.of(field), Accesses.of(field.getType()));
    return new Shape.Parameter(
        field.getName(),
        type.descriptorString(),
        field.getDeclaringClass().getName(),
        field.isSynthetic() ? Access.PRIVATE : access,
        Modifier.isFinal(field.getModifiers()));
  }
}
