package dev.permafrost.processor.worker.weave;

import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The JDK's methods that list a folder: what they return goes over the bridge, to be sorted. */
final class Listings {
  private static final String STREAM =
      "newDirectoryStream(Ljava/nio/file/Path;Ljava/nio/file/DirectoryStream$Filter;)"
          + "Ljava/nio/file/DirectoryStream;";

  /** By internal name of their class. */
  private static final Map<String, String> ALL =
      Map.of(
          "java/io/File", "normalizedList()[Ljava/lang/String;",
          "sun/nio/fs/UnixFileSystemProvider", STREAM,
          "sun/nio/fs/WindowsFileSystemProvider", STREAM);

  private Listings() {}

  /** The class to define in the place of this one. */
  static byte[] sorted(String name, byte[] classFile) {
    String wanted = ALL.get(name);
    if (wanted == null) {
      return classFile;
    }
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
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
