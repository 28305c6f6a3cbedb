package dev.permafrost.processor.worker.nature;

import dev.permafrost.processor.worker.user.UserClassLoader;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads what {@code equals} of a class does: many a class declares it only to say, finally, that
 * its objects equal nothing but themselves.
 */
public final class IdentityEquality {
  private static final String EQUALS = "equals";
  private static final String DESCRIPTOR = "(Ljava/lang/Object;)Z";

  /** What follows from a class alone, and keys are asked for by the million. */
  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return find(type);
        }
      };

  private IdentityEquality() {}

  /** Whether objects of the class equal nothing but themselves. */
  public static boolean of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static boolean find(Class<?> type) {
    try {
      return says(type.getMethod(EQUALS, Object.class).getDeclaringClass());
    } catch (NoSuchMethodException | LinkageError e) {
      return false;
    }
  }

  private static boolean says(Class<?> declaring) {
    if (declaring == Object.class) {
      return true;
    }
    byte[] file =
        declaring.getClassLoader() instanceof UserClassLoader loader
            ? loader.classFile(declaring.getName())
            : null;
    if (file == null) {
      return false;
    }
    Body body = new Body();
    new ClassReader(file)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String found, String signature, String[] thrown) {
                return name.equals(EQUALS) && found.equals(DESCRIPTOR) ? body : null;
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return !body.doesMore && (body.compares || body.inherits && of(declaring.getSuperclass()));
  }

  /** What the method does besides comparing its object with another by reference. */
  private static final class Body extends MethodVisitor {
    private boolean compares;
    private boolean inherits;
    private boolean doesMore;

    Body() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      boolean comparison = opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE;
      compares |= comparison;
      doesMore |= !comparison && opcode != Opcodes.GOTO;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
      doesMore |= opcode != Opcodes.ALOAD;
    }

    @Override
    public void visitInsn(int opcode) {
      doesMore |=
          opcode != Opcodes.ICONST_0 && opcode != Opcodes.ICONST_1 && opcode != Opcodes.IRETURN;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      boolean above =
          opcode == Opcodes.INVOKESPECIAL && name.equals(EQUALS) && descriptor.equals(DESCRIPTOR);
      inherits |= above;
      doesMore |= !above;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      doesMore = true;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      doesMore = true;
    }

    @Override
    public void visitLdcInsn(Object value) {
      doesMore = true;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      doesMore = true;
    }
  }
}
