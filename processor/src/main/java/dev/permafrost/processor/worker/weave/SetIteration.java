package dev.permafrost.processor.worker.weave;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The JDK's immutable sets and maps. Their order is drawn by lot when a JVM starts; only iteration
 * looks at the lot, and is shown the one that the bridge has for this run.
 */
final class SetIteration {
  private static final String PREFIX = "java/util/ImmutableCollections$";
  private static final String PAIR = PREFIX + "Set12";

  private SetIteration() {}

  /** Whether it has something to do in the class of this internal name. */
  static boolean wants(String name) {
    return name.startsWith(PREFIX)
        && (name.startsWith("Set", PREFIX.length()) || name.startsWith("Map", PREFIX.length()));
  }

  /** The class to define in the place of this one. */
  static byte[] weave(String name, byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    // An iteration of many begins with the salt; one of two has none, and begins with the lot.
    reader.accept(new Iteration(writer, name.startsWith(PAIR)), 0);
    return writer.toByteArray();
  }

  private static final class Iteration extends ClassVisitor {
    private final boolean pair;

    Iteration(ClassVisitor next, boolean pair) {
      super(Opcodes.ASM9, next);
      this.pair = pair;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
          if (opcode == Opcodes.GETSTATIC && field.equals("REVERSE")) {
            if (pair) {
              call("setsReversed", "()Z");
            } else {
              super.visitFieldInsn(opcode, Twins.BRIDGE, "setsReversed", "Z");
            }
          } else if (opcode == Opcodes.GETSTATIC && field.equals("SALT32L")) {
            call("setSalt", "()J");
          } else {
            super.visitFieldInsn(opcode, owner, field, type);
          }
        }

        private void call(String method, String descriptor) {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, Twins.BRIDGE, method, descriptor, false);
        }
      };
    }
  }
}
