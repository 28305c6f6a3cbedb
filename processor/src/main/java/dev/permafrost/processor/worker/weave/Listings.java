package dev.permafrost.processor.worker.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The JDK's methods that list a folder: what they return goes over the bridge, to be sorted. */
public final class Listings implements ClassFileTransformer {
  private static final String FILE = "java/io/File";
  private static final Set<String> PROVIDERS =
      Set.of("sun/nio/fs/UnixFileSystemProvider", "sun/nio/fs/WindowsFileSystemProvider");
  private static final String LIST = "normalizedList()[Ljava/lang/String;";
  private static final String STREAM =
      "newDirectoryStream(Ljava/nio/file/Path;Ljava/nio/file/DirectoryStream$Filter;)"
          + "Ljava/nio/file/DirectoryStream;";

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (loader != null || name == null || !name.equals(FILE) && !PROVIDERS.contains(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    String wanted = name.equals(FILE) ? LIST : STREAM;
    reader.accept(new Methods(writer, wanted), 0);
    return writer.toByteArray();
  }

  private static final class Methods extends ClassVisitor {
    private final String wanted;

    Methods(ClassVisitor next, String wanted) {
      super(Opcodes.ASM9, next);
      this.wanted = wanted;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return wanted.equals(name.concat(descriptor)) ? new Sorted(next, descriptor) : next;
    }
  }

  /** {@code return (type) Bridge.listed(list)}. */
  private static final class Sorted extends MethodVisitor {
    private final Type type;

    Sorted(MethodVisitor next, String descriptor) {
      super(Opcodes.ASM9, next);
      type = Type.getReturnType(descriptor);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.ARETURN) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            Twins.BRIDGE,
            "listed",
            "(Ljava/lang/Object;)Ljava/lang/Object;",
            false);
        super.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
      }
      super.visitInsn(opcode);
    }
  }
}
