package dev.permafrost.processor.worker.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The JDK's generators of random numbers that begin where the last one of their kind left off, or
 * that mix in the number of their thread, which depends on how many threads the JVM made before.
 * They get their seeds over the bridge, and every thread the same number.
 */
public final class Generators implements ClassFileTransformer {
  private static final String THREAD_LOCAL = "java/util/concurrent/ThreadLocalRandom";
  private static final String COLLECTIONS = "java/util/Collections";
  private static final Set<String> ALONE =
      Set.of("java/util/SplittableRandom", THREAD_LOCAL, COLLECTIONS);

  /** Their packages: before JDK 19, and since. */
  private static final String BEFORE = "jdk/random/";

  private static final String SINCE = "jdk/internal/random/";

  /** Whether it has something to do in this class. */
  public boolean wants(Class<?> type) {
    return wants(type.getName().replace('.', '/'));
  }

  private static boolean wants(String name) {
    return ALONE.contains(name) || name.startsWith(BEFORE) || name.startsWith(SINCE);
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (name == null || !wants(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new Methods(writer, name), 0);
    return writer.toByteArray();
  }

  private static final class Methods extends ClassVisitor {
    private final String owner;

    Methods(ClassVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return owner.equals(COLLECTIONS) ? new Unshared(next) : new Seeded(next, owner);
    }
  }

  /** {@code Bridge.seed(last, step)} for {@code last.getAndAdd(step)}, and 0 for a thread's id. */
  private static final class Seeded extends MethodVisitor {
    private final String owner;

    Seeded(MethodVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String called, String name, String descriptor, boolean isInterface) {
      if (called.equals("java/util/concurrent/atomic/AtomicLong") && name.equals("getAndAdd")) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            Twins.BRIDGE,
            owner.equals(THREAD_LOCAL) ? "threadSeed" : "seed",
            "(Ljava/util/concurrent/atomic/AtomicLong;J)J",
            false);
      } else if (called.equals("java/lang/Thread") && descriptor.equals("()J")) {
        super.visitInsn(Opcodes.POP);
        super.visitInsn(Opcodes.LCONST_0);
      } else {
        super.visitMethodInsn(opcode, called, name, descriptor, isInterface);
      }
    }
  }

  /** {@code null} for the generator that {@code shuffle} keeps: it makes another each time. */
  private static final class Unshared extends MethodVisitor {
    Unshared(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (opcode == Opcodes.GETSTATIC && descriptor.equals("Ljava/util/Random;")) {
        super.visitInsn(Opcodes.ACONST_NULL);
      } else {
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }
    }
  }
}
