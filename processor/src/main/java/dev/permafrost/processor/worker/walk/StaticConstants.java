package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Objects that a static final field of the user's classes holds and that are thawed as that field.
 *
 * <p>The rule: an object is thawed as a field if generated code can name the field, and the object
 * is a lambda or an instance of a user's class that is no collection, and either the field is in
 * the object's own class (making any other instance would initialise that class anyway) or the
 * class keeps {@link Object#equals} and the field is not in the routine's own class. Everything
 * else is thawed by content: a field that holds a table was most likely filled by the work that
 * freezing is to save, and thawing it as the field would do that work.
 *
 * <p>A lambda equals nothing but itself, so it is a field wherever one that can be named holds it.
 */
public final class StaticConstants {
  private final Class<?> owner;
  private final Map<Object, Node> fields = new IdentityHashMap<>();

  /** Collects the constants of all classes that are loaded and initialised by now. */
  public StaticConstants(Class<?> owner, UserClassLoader loader) {
    this.owner = owner;
    for (Class<?> type : loader.defined()) {
      if (isInitialised(type)) {
        collect(type);
      }
    }
  }

  private StaticConstants(Class<?> owner) {
    this.owner = owner;
  }

  /**
   * The objects that the final ones of these fields hold, whatever they are: of classes that are
   * there in any case, since their fields are about to be assigned.
   */
  public static StaticConstants ofFinals(Class<?> owner, Collection<Field> fields) {
    StaticConstants constants = new StaticConstants(owner);
    constants.addFinals(fields);
    return constants;
  }

  /** Adds the objects that the final ones of these fields hold. */
  public void addFinals(Collection<Field> some) {
    try {
      for (Field field : some) {
        Object value = Modifier.isFinal(field.getModifiers()) ? field.get(null) : null;
        if (value != null && !Leaves.isConstant(value) && !Leaves.isValue(value.getClass())) {
          fields.putIfAbsent(value, node(field, Accesses.of(field)));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The field that stands for this object, or null. */
  Node find(Object object) {
    return fields.get(object);
  }

  private void collect(Class<?> type) {
    try {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        Access access = Accesses.of(field);
        if (Modifier.isStatic(modifiers)
            && Modifier.isFinal(modifiers)
            && !field.isSynthetic()
            && !field.isEnumConstant()
            && Accesses.reaches(access, type, owner)
            && !field.getType().isPrimitive()) {
          collect(field, access);
        }
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      // A class whose members refer to missing classes has no constants to offer.
    }
  }

  private void collect(Field field, Access access) throws ReflectiveOperationException {
    field.setAccessible(true);
    Object value = field.get(null);
    if (value != null && isConstant(field.getDeclaringClass(), value)) {
      fields.putIfAbsent(value, node(field, access));
    }
  }

  private static Node node(Field field, Access access) {
    return new Node.StaticField(
        field.getDeclaringClass().getName(),
        field.getName(),
        field.getType().descriptorString(),
        access);
  }

  private boolean isConstant(Class<?> holder, Object value) throws ReflectiveOperationException {
    Class<?> type = value.getClass();
    if (type.isHidden()) {
      return true;
    }
    if (!(type.getClassLoader() instanceof UserClassLoader)
        || type.isArray()
        || value instanceof Enum
        || value instanceof Collection
        || value instanceof Map) {
      return false;
    }
    return holder.isAssignableFrom(type)
        || holder != owner
            && type.getMethod("equals", Object.class).getDeclaringClass() == Object.class;
  }

  /** Reading a field of a class that is not initialised would run its static initialiser. */
  public static boolean isInitialised(Class<?> type) {
    try {
      return !(boolean) Needed.SHOULD_BE_INITIALISED.invoke((Object) type);
    } catch (Throwable e) {
      return false;
    }
  }

  /** The only question of this kind the JDK answers is put to its internals. */
  private static final class Needed {
    static final MethodHandle SHOULD_BE_INITIALISED = find();

    private static MethodHandle find() {
      try {
        Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(unsafe, MethodHandles.lookup());
        Object instance =
            lookup.findStatic(unsafe, "getUnsafe", MethodType.methodType(unsafe)).invoke();
        return lookup
            .findVirtual(
                unsafe, "shouldBeInitialized", MethodType.methodType(boolean.class, Class.class))
            .bindTo(instance)
            .asType(MethodType.methodType(boolean.class, Object.class));
      } catch (Throwable e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }
}
