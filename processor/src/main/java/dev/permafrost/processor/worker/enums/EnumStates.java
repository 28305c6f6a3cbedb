package dev.permafrost.processor.worker.enums;

import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares enum constants with those that a class loader of their own makes anew: a thawed result
 * refers to constants as their class makes them, and what the routine did to them is lost.
 */
public final class EnumStates {
  private final UserClassLoader loader;
  private final Map<Class<?>, Map<String, Object>> anew = new HashMap<>();
  private UserClassLoader other;

  public EnumStates(UserClassLoader loader) {
    this.loader = loader;
  }

  /** The name of a field that was changed; null if none was, or nobody can tell. */
  public String changed(Enum<?> constant) {
    if (constant.getClass().getClassLoader() != loader) {
      return null;
    }
    try {
      List<Field> fields = changeable(constant);
      Object first = fields.isEmpty() ? null : anew(constant);
      for (Field field : first == null ? List.<Field>of() : fields) {
        if (!new SameState().same(field.get(constant), twin(field, first).get(first))) {
          return field.getName();
        }
      }
      return null;
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      // Then the class cannot be initialised on its own, and nothing is known.
      return null;
    }
  }

  private static Field twin(Field field, Object first) throws ReflectiveOperationException {
    Class<?> type = first.getClass();
    while (!type.getName().equals(field.getDeclaringClass().getName())) {
      type = type.getSuperclass();
    }
    Field twin = type.getDeclaredField(field.getName());
    twin.setAccessible(true);
    return twin;
  }

  private static List<Field> changeable(Enum<?> constant) throws IllegalAccessException {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type = constant.getClass(); type != Enum.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && canChange(field, constant)) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static boolean canChange(Field field, Object holder) throws IllegalAccessException {
    field.setAccessible(true);
    if (!Modifier.isFinal(field.getModifiers())) {
      return true;
    }
    Object value = field.getType().isPrimitive() ? null : field.get(holder);
    return value != null
        && !Leaves.isConstant(value)
        && !Leaves.isValue(value.getClass())
        && !value.getClass().isHidden();
  }

  /** The same constant of the class, initialised once more in another loader. */
  private Object anew(Enum<?> constant) throws ClassNotFoundException {
    Class<?> type = constant.getDeclaringClass();
    Map<String, Object> constants = anew.get(type);
    if (constants == null) {
      other = other == null ? loader.afresh() : other;
      constants = new HashMap<>();
      for (Object each : Class.forName(type.getName(), true, other).getEnumConstants()) {
        constants.put(((Enum<?>) each).name(), each);
      }
      anew.put(type, constants);
    }
    return constants.get(constant.name());
  }
}
