package dev.permafrost.processor.worker.weave;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The JDK's methods that list a folder: what they return goes over the bridge, to be sorted. */
final class Listings {
  private static final String STREAM =
      ".newDirectoryStream(Ljava/nio/file/Path;Ljava/nio/file/DirectoryStream$Filter;)"
          + "Ljava/nio/file/DirectoryStream;";
  private static final Set<String> ALL =
      Set.of(
          "java/io/File.normalizedList()[Ljava/lang/String;",
          "sun/nio/fs/UnixFileSystemProvider" + STREAM,
          "sun/nio/fs/WindowsFileSystemProvider" + STREAM);

  private Listings() {}

  static boolean has(String owner, String method, String descriptor) {
    return ALL.contains(owner + "." + method + descriptor);
  }

  /** {@code return (type) Bridge.listed(list)}. */
  static final class Sorted extends MethodVisitor {
    private final Type type;

    Sorted(MethodVisitor next, String descriptor) {
      super(Opcodes.ASM9, next);
      type = Type.getReturnType(descriptor);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.ARETURN) {
        Checks.call(mv, "listed", "(Ljava/lang/Object;)Ljava/lang/Object;");
        super.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
      }
      super.visitInsn(opcode);
    }
  }
}
