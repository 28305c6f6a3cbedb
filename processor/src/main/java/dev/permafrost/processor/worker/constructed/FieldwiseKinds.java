package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Objects of the user's classes that no constructor makes from the values of their fields: they are
 * made bare, and then their fields are set.
 */
public final class FieldwiseKinds {
  /** The first two hold views made on demand, and a count that only running iterators look at. */
  private static final Set<Class<?>> PASSED_OVER =
      Set.of(AbstractMap.class, AbstractList.class, Throwable.class);

  private final UserClassLoader loader;

  public FieldwiseKinds(UserClassLoader loader) {
    this.loader = loader;
  }

  /** A kind for objects of the class, or null if not all of their fields are the user's. */
  public Kind of(Class<?> type) throws ReflectiveOperationException {
    List<Field> fields = fields(type);
    if (fields == null || hasNativeMethods(type)) {
      return null;
    }
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (Field field : fields) {
      parameters.add(parameter(field));
    }
    Access access = new AssigningConstructors(loader).harmless(type);
    Shape shape =
        new Shape(
            type.getName(),
            "",
            parameters,
            type.descriptorString(),
            access,
            InstanceFields.anyOpen(type),
            Making.FIELDS);
    return new UserKind(type, shape, fields.toArray(new Field[0]));
  }

  /**
   * The fields of the user's classes; null if a class of the JDK above has some that count. Those
   * of {@link Throwable} are for others to look after.
   */
  public List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : InstanceFields.of(type)) {
      Class<?> holder = field.getDeclaringClass();
      if (holder.getClassLoader() == loader) {
        fields.add(field);
      } else if (!PASSED_OVER.contains(holder) && !isCacheOfException(field)) {
        return null;
      }
    }
    return fields;
  }

  /** A message that the JDK works out on demand. */
  private static boolean isCacheOfException(Field field) {
    return Modifier.isTransient(field.getModifiers())
        && Throwable.class.isAssignableFrom(field.getDeclaringClass());
  }

  /** What sets a field. */
  public static Shape.Parameter parameter(Field field) {
    return InstanceFields.parameter(field, field.getType());
  }

  /** What native code keeps is not in the fields, which may well be addresses. */
  public static boolean hasNativeMethods(Class<?> type) {
    return hasNativeMethods(type, Object.class);
  }

  /** The same of what is below a class whose own are no matter. */
  public static boolean hasNativeMethods(Class<?> type, Class<?> above) {
    for (Class<?> each = type; each != null && each != above; each = each.getSuperclass()) {
      if (declaresNativeMethods(each)) {
        return true;
      }
    }
    return false;
  }

  /** From the class file if there is one: reflection fails where a method names a missing class. */
  private static boolean declaresNativeMethods(Class<?> type) {
    byte[] file =
        type.getClassLoader() instanceof UserClassLoader user
            ? user.classFile(type.getName())
            : null;
    if (file != null) {
      return NativeMethods.in(file);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isNative(method.getModifiers())) {
        return true;
      }
    }
    return false;
  }
}
