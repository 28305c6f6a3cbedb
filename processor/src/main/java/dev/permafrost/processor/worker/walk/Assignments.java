package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The lines of user code that set a field. */
public final class Assignments {
  /** A field that is set all over its class tells nobody where this object came from. */
  private static final int LINES = 3;

  private final UserClassLoader loader;

  public Assignments(UserClassLoader loader) {
    this.loader = loader;
  }

  /** Whether the object is of a class whose fields are set by code that can be read. */
  boolean canTell(Object holder) {
    return holder.getClass().getClassLoader() == loader && !holder.getClass().isHidden();
  }

  /** {@code Codec.java:17}: where the field that holds the child is set; empty if nobody knows. */
  String of(Object holder, Object child) {
    try {
      for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          if (type.getClassLoader() == loader && holds(field, holder, child)) {
            return in(loader.classFile(type.getName()), field);
          }
        }
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // Told without it.
    }
    return "";
  }

  private static boolean holds(Field field, Object holder, Object child)
      throws ReflectiveOperationException {
    if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
      return false;
    }
    field.setAccessible(true);
    return field.get(holder) == child;
  }

  private static String in(byte[] classFile, Field field) {
    if (classFile == null) {
      return "";
    }
    Lines lines = new Lines(field.getName(), field.getType().descriptorString());
    new ClassReader(classFile).accept(lines, ClassReader.SKIP_FRAMES);
    if (lines.source == null || lines.found.isEmpty() || lines.found.size() > LINES) {
      return "";
    }
    StringBuilder text = new StringBuilder(lines.source);
    char separator = ':';
    for (int line : lines.found) {
      text.append(separator).append(line);
      separator = ',';
    }
    return text.toString();
  }

  private static final class Lines extends ClassVisitor {
    private final String name;
    private final String descriptor;
    private final TreeSet<Integer> found = new TreeSet<>();
    private String source;

    Lines(String name, String descriptor) {
      super(Opcodes.ASM9);
      this.name = name;
      this.descriptor = descriptor;
    }

    @Override
    public void visitSource(String file, String debug) {
      source = file;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        private int line;

        @Override
        public void visitLineNumber(int number, Label start) {
          line = number;
        }

        @Override
        public void visitFieldInsn(int opcode, String holder, String field, String fieldType) {
          if (opcode == Opcodes.PUTFIELD && field.equals(name) && fieldType.equals(descriptor)) {
            found.add(line);
          }
        }
      };
    }
  }
}
