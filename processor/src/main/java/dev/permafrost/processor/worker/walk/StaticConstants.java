package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.nature.IdentityEquality;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Objects that a static final field of the user's classes holds and that are thawed as that field.
 *
 * <p>The rule: an object is thawed as a field if that is what tells it from any other, which is so
 *
 * <ul>
 *   <li>for plain objects and empty arrays: they are marks that somebody compares by {@code ==};
 *   <li>for instances of a user's class that the class itself holds, or one around or inside it:
 *       making any other would initialise that class anyway;
 *   <li>for those that another class than the routine's holds, if they are no collections and equal
 *       nothing but themselves;
 *   <li>for lambdas in a field that generated code can name: they equal nothing but themselves;
 *   <li>for the standard streams, and for what cannot be frozen in any other way.
 * </ul>
 *
 * <p>The result of a routine is thawed as a field only if it is a mark, which has no content:
 * reading it from its field makes what it stands for, which is what freezing is to save.
 *
 * <p>Everything else is thawed by content: a field that holds a table was most likely filled by the
 * work that freezing is to save, and thawing it as the field would do that work.
 */
public final class StaticConstants {
  private final Class<?> owner;
  private final Map<Object, Held> held = new IdentityHashMap<>();

  /** What the static final fields hold: the field, and whether it is what tells the object. */
  private record Held(Node.StaticField field, boolean constant) {

    /** Of two fields the one that more can name, and among these the first. */
    Held or(Held other) {
      if (constant != other.constant) {
        return constant ? this : other;
      }
      return other.field.access().compareTo(field.access()) < 0 ? other : this;
    }
  }

  /** Collects the constants of all classes that are loaded and initialised by now. */
  public StaticConstants(Class<?> owner, UserClassLoader loader) {
    this.owner = owner;
    for (Class<?> type : loader.defined()) {
      if (isInitialised(type)) {
        collect(type);
      }
    }
    addStandardStream(System.out, "out");
    addStandardStream(System.err, "err");
  }

  /** Live, what holds a standard stream holds the one that is in place when it is made. */
  private void addStandardStream(PrintStream stream, String field) {
    Node.StaticField node =
        new Node.StaticField(
            System.class.getName(), field, PrintStream.class.descriptorString(), Access.PUBLIC);
    held.put(stream, new Held(node, true));
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
          held.merge(value, new Held(node(field), true), Held::or);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The field that stands for this object, or null. */
  Node find(Object object) {
    Held found = held.get(object);
    return found != null && found.constant ? found.field : null;
  }

  /** The field that stands for this object, if the object has no fields of its own; or null. */
  Node findMark(Object object) {
    Held found = held.get(object);
    Class<?> type = object.getClass();
    return found != null
            && found.constant
            && !type.isHidden()
            && found.field.fieldDescriptor().equals(type.descriptorString())
            && hasNoFields(type)
        ? found.field
        : null;
  }

  private static boolean hasNoFields(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          return false;
        }
      }
    }
    return !type.isArray();
  }

  /** A field that holds this object, whatever it is, or null. */
  Node anyField(Object object) {
    Held found = held.get(object);
    return found == null ? null : found.field;
  }

  private void collect(Class<?> type) {
    try {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers)
            && Modifier.isFinal(modifiers)
            && !field.isSynthetic()
            && !field.isEnumConstant()
            && !field.getType().isPrimitive()) {
          collect(field);
        }
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      // A class whose members refer to missing classes has no constants to offer.
    }
  }

  private void collect(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    Object value = field.get(null);
    if (value == null) {
      return;
    }
    Class<?> holder = field.getDeclaringClass();
    boolean constant = isConstant(holder, value, isNameable(field));
    held.merge(value, new Held(node(field), constant), Held::or);
  }

  private Node.StaticField node(Field field) {
    return new Node.StaticField(
        field.getDeclaringClass().getName(),
        field.getName(),
        field.getType().descriptorString(),
        isNameable(field) ? Accesses.of(field) : Access.PRIVATE);
  }

  private boolean isNameable(Field field) {
    return Accesses.reaches(Accesses.of(field), field.getDeclaringClass(), owner);
  }

  private boolean isConstant(Class<?> holder, Object value, boolean nameable) {
    Class<?> type = value.getClass();
    if (type.isHidden()) {
      return nameable;
    }
    if (type == Object.class || type.isArray() && Array.getLength(value) == 0) {
      return true;
    }
    if (!(type.getClassLoader() instanceof UserClassLoader)
        || type.isArray()
        || value instanceof Enum) {
      return false;
    }
    return holder.isAssignableFrom(type)
        || outermost(holder).equals(outermost(type))
        || holder != owner
            && !(value instanceof Collection)
            && !(value instanceof Map)
            && IdentityEquality.of(type);
  }

  /** The name of the class around all others. */
  private static String outermost(Class<?> type) {
    String name = type.getName();
    int end = name.indexOf('$', name.lastIndexOf('.') + 2);
    return end < 0 ? name : name.substring(0, end);
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
