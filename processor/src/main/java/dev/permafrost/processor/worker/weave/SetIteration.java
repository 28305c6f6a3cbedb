package dev.permafrost.processor.worker.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The JDK's immutable sets and maps. Their order is drawn by lot when a JVM starts; only iteration
 * looks at the lot, and is shown another one.
 */
public final class SetIteration implements ClassFileTransformer {
  private static final String PREFIX = "java/util/ImmutableCollections$";
  private static final long SALT = 0x243F6A88;
  private static final long REVERSED_SALT = 0x9E3779B9L;

  private final boolean reversed;
  private final WovenJdk ahead;

  /**
   * One of two orders.
   *
   * @param ahead what was woven ahead
   */
  public SetIteration(boolean reversed, WovenJdk ahead) {
    this.reversed = reversed;
    this.ahead = ahead;
  }

  /** Whether it has something to do in this class. */
  public static boolean wants(Class<?> type) {
    return type.getClassLoader() == null && wants(type.getName().replace('.', '/'));
  }

  private static boolean wants(String name) {
    return name.startsWith(PREFIX)
        && (name.startsWith("Set", PREFIX.length()) || name.startsWith("Map", PREFIX.length()));
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (loader != null || name == null || !wants(name)) {
      return null;
    }
    byte[] woven = ahead.take(name);
    return woven == null ? weave(classFile) : woven;
  }

  byte[] weave(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Iteration(writer), 0);
    return writer.toByteArray();
  }

  private final class Iteration extends ClassVisitor {
    Iteration(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
          if (opcode == Opcodes.GETSTATIC && field.equals("REVERSE")) {
            super.visitInsn(reversed ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
          } else if (opcode == Opcodes.GETSTATIC && field.equals("SALT32L")) {
            super.visitLdcInsn(reversed ? REVERSED_SALT : SALT);
          } else {
            super.visitFieldInsn(opcode, owner, field, type);
          }
        }
      };
    }
  }
}
