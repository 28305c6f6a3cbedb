package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Accesses;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds constructors that do nothing but assign each parameter to a field of its own, by reading
 * their code.
 */
public final class AssigningConstructors {
  private final UserClassLoader loader;

  public AssigningConstructors(UserClassLoader loader) {
    this.loader = loader;
  }

  /**
   * A kind for objects of the class, or null if it has no such constructor. Of several it takes the
   * most visible, then the first by its types: a JVM lists them in an order of its own.
   */
  public Kind of(Class<?> type) throws ReflectiveOperationException {
    List<Field> all = InstanceFields.of(type);
    Constructor<?> best = null;
    Field[] fieldsOfBest = null;
    for (Constructor<?> constructor : constructors(type)) {
      Field[] fields = fields(type, Type.getConstructorDescriptor(constructor));
      if (fields != null
          && covers(fields, all)
          && takes(constructor, fields)
          && (best == null || isBefore(constructor, best))) {
        best = constructor;
        fieldsOfBest = fields;
      }
    }
    return best == null ? null : UserKind.of(type, best, fieldsOfBest);
  }

  /**
   * Whether each parameter can be given whatever its field holds: a byte cannot be given an int.
   */
  private static boolean takes(Constructor<?> constructor, Field[] fields) {
    Class<?>[] parameters = constructor.getParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isAssignableFrom(fields[i].getType())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBefore(Constructor<?> one, Constructor<?> other) {
    int byAccess = Accesses.of(one).compareTo(Accesses.of(other));
    return byAccess != 0
        ? byAccess < 0
        : Type.getConstructorDescriptor(one).compareTo(Type.getConstructorDescriptor(other)) < 0;
  }

  /** Whether a record's canonical constructor keeps what it is given, and does nothing else. */
  public boolean keeps(Constructor<?> canonical) throws ReflectiveOperationException {
    Field[] fields =
        fields(canonical.getDeclaringClass(), Type.getConstructorDescriptor(canonical));
    return fields != null && covers(fields, InstanceFields.of(canonical.getDeclaringClass()));
  }

  /**
   * From where a constructor without parameters can be called that does nothing at all; private if
   * there is none.
   */
  Access harmless(Class<?> type) throws ReflectiveOperationException {
    for (Constructor<?> constructor : constructors(type)) {
      if (constructor.getParameterCount() == 0
          && !Modifier.isAbstract(type.getModifiers())
          && fields(type, "()V") != null) {
        return Accesses.of(constructor);
      }
    }
    return Access.PRIVATE;
  }

  /** None if one of them takes what is not on the class path: reflection then tells of none. */
  private static Constructor<?>[] constructors(Class<?> type) {
    try {
      return type.getDeclaredConstructors();
    } catch (LinkageError e) {
      return new Constructor<?>[0];
    }
  }

  private static boolean covers(Field[] fields, List<Field> all) {
    Set<Field> covered = new HashSet<>();
    for (Field field : fields) {
      if (field == null || !covered.add(field)) {
        return false;
      }
    }
    return covered.containsAll(all);
  }

  /**
   * The field that each parameter of a constructor ends up in, null for one that ends in none; or
   * null if the constructor does anything else.
   */
  private Field[] fields(Class<?> type, String descriptor) throws ReflectiveOperationException {
    int count = Type.getArgumentTypes(descriptor).length;
    if (type == Object.class) {
      return new Field[0];
    }
    byte[] bytes = type.getClassLoader() == loader ? loader.classFile(type.getName()) : null;
    if (bytes == null) {
      return null;
    }
    ConstructorCode code = code(bytes, type, descriptor);
    if (!code.onlyAssigns()) {
      return null;
    }
    Field[] fields = new Field[count];
    for (ConstructorCode.Assignment assignment : code.assignments()) {
      if (fields[assignment.parameter()] != null) {
        return null;
      }
      fields[assignment.parameter()] = field(type, assignment.field());
    }
    return addInherited(type, code.call(), fields) ? fields : null;
  }

  /** The one that a class means by this name, which a class above may declare. */
  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static ConstructorCode code(byte[] bytes, Class<?> type, String descriptor) {
    ConstructorCode code = new ConstructorCode(Type.getInternalName(type), descriptor);
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String found, String signature, String[] thrown) {
                return name.equals("<init>") && found.equals(descriptor) ? code : null;
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return code;
  }

  /** Follows the call of another constructor, of this class or the one above. */
  private boolean addInherited(Class<?> type, ConstructorCode.Call call, Field[] fields)
      throws ReflectiveOperationException {
    Class<?> target = call.owner().equals(Type.getInternalName(type)) ? type : type.getSuperclass();
    Field[] inherited = fields(target, call.descriptor());
    if (inherited == null) {
      return false;
    }
    for (int i = 0; i < inherited.length; i++) {
      int parameter = call.parameters().get(i);
      if (inherited[i] == null || parameter < 0 || fields[parameter] != null) {
        return false;
      }
      fields[parameter] = inherited[i];
    }
    return true;
  }
}
