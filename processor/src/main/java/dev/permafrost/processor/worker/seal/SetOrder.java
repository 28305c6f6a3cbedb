package dev.permafrost.processor.worker.seal;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The order in which this JVM iterates immutable sets and maps. The JDK draws it by lot when it
 * starts; only iteration looks at the lot, and is shown another one.
 */
public final class SetOrder implements ClassFileTransformer {
  private static final String PREFIX = "java/util/ImmutableCollections$";
  private static final long SALT = 0x243F6A88;
  private static final long REVERSED_SALT = 0x9E3779B9L;

  private final boolean reversed;

  private SetOrder(boolean reversed) {
    this.reversed = reversed;
  }

  /** Chooses one of two orders; where the JDK does not allow it, the lot stands. */
  public static void choose(boolean reversed) {
    Instrumentation instrumentation = Agent.instrumentation();
    if (instrumentation == null) {
      return;
    }
    instrumentation.addTransformer(new SetOrder(reversed), true);
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (type.getClassLoader() == null && isSetOrMap(type.getName().replace('.', '/'))) {
        loaded.add(type);
      }
    }
    try {
      instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | UnsupportedOperationException e) {
      // The processor sees which order it is, and starts another worker if need be.
    }
  }

  /** Which of the two it is. */
  public static boolean reversed() {
    return Set.of("a", "b").iterator().next().equals("b");
  }

  private static boolean isSetOrMap(String name) {
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
    if (loader != null || name == null || !isSetOrMap(name)) {
      return null;
    }
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
