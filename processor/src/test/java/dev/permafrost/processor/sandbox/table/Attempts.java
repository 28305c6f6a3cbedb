package dev.permafrost.processor.sandbox.table;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class with one routine per entry point, since the worker weaves whole classes anew for each
 * routine. It calls the entry point, then has it called by reflection, then by a method handle, and
 * lets nothing of what is thrown get out.
 */
public final class Attempts implements ClassSource {
  private static final String WAYS = Type.getInternalName(Ways.class);
  private static final String KEY = "(Ljava/lang/Class;)Ljava/lang/Object;";

  private final Map<String, EntryPoint> entryPoints = new HashMap<>();

  public Attempts(List<EntryPoint> entryPoints) {
    entryPoints.forEach(each -> this.entryPoints.put(owner(each), each));
  }

  /** Name of the class that tries an entry point. */
  public static String owner(EntryPoint entryPoint) {
    return "Attempt" + entryPoint.id();
  }

  private static byte[] bytes(EntryPoint entryPoint) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17, Opcodes.ACC_PUBLIC, owner(entryPoint), null, "java/lang/Object", null);
    writer.visitSource("Attempts.java", null);
    routine(writer, entryPoint);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void routine(ClassWriter writer, EntryPoint entryPoint) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor code =
        writer.visitMethod(access, entryPoint.routine(), "()Ljava/lang/Object;", null, null);
    code.visitCode();
    swallowing(code, () -> direct(code, entryPoint));
    swallowing(code, () -> indirect(code, entryPoint, "reflected"));
    swallowing(code, () -> indirect(code, entryPoint, "handled"));
    code.visitLdcInsn("done");
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void swallowing(MethodVisitor code, Runnable body) {
    Label start = new Label();
    Label end = new Label();
    Label after = new Label();
    code.visitTryCatchBlock(start, end, end, "java/lang/Throwable");
    code.visitLabel(start);
    code.visitInsn(Opcodes.NOP);
    body.run();
    code.visitJumpInsn(Opcodes.GOTO, after);
    code.visitLabel(end);
    code.visitInsn(Opcodes.POP);
    code.visitLabel(after);
  }

  private static void direct(MethodVisitor code, EntryPoint entryPoint) {
    Class<?> owner = entryPoint.executable().getDeclaringClass();
    String name = Type.getInternalName(owner);
    if (entryPoint.isConstructor()) {
      code.visitTypeInsn(Opcodes.NEW, name);
    } else if (!entryPoint.isStatic()) {
      argument(code, owner, entryPoint.rule().key() == 0 || Ways.needsReceiver(owner));
    }
    int position = 0;
    for (Class<?> parameter : entryPoint.executable().getParameterTypes()) {
      argument(code, parameter, ++position == entryPoint.rule().key());
    }
    int opcode =
        entryPoint.isConstructor()
            ? Opcodes.INVOKESPECIAL
            : entryPoint.isStatic()
                ? Opcodes.INVOKESTATIC
                : owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    String method = EntryPoint.name(entryPoint.executable());
    code.visitMethodInsn(opcode, name, method, entryPoint.descriptor(), owner.isInterface());
    int size = Type.getReturnType(entryPoint.descriptor()).getSize();
    if (size > 0) {
      code.visitInsn(size == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static void argument(MethodVisitor code, Class<?> type, boolean isKey) {
    if (isKey) {
      code.visitLdcInsn(Type.getType(type));
      code.visitMethodInsn(Opcodes.INVOKESTATIC, WAYS, "key", KEY, false);
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    } else if (!type.isPrimitive()) {
      code.visitInsn(Opcodes.ACONST_NULL);
    } else if (type == long.class) {
      code.visitInsn(Opcodes.LCONST_0);
    } else if (type == double.class) {
      code.visitInsn(Opcodes.DCONST_0);
    } else {
      code.visitInsn(type == float.class ? Opcodes.FCONST_0 : Opcodes.ICONST_0);
    }
  }

  private static void indirect(MethodVisitor code, EntryPoint entryPoint, String way) {
    code.visitLdcInsn(entryPoint.executable().getDeclaringClass().getName());
    code.visitLdcInsn(EntryPoint.name(entryPoint.executable()));
    code.visitLdcInsn(entryPoint.descriptor());
    code.visitLdcInsn(entryPoint.rule().key());
    String descriptor = "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;I)V";
    code.visitMethodInsn(Opcodes.INVOKESTATIC, WAYS, way, descriptor, false);
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    EntryPoint tried = entryPoints.get(binaryName);
    if (tried != null) {
      return Optional.of(new ClassBytes(binaryName, "", bytes(tried)));
    }
    return binaryName.equals(Ways.class.getName())
        ? Optional.of(new ClassBytes(binaryName, "", ofWays()))
        : Optional.empty();
  }

  private static byte[] ofWays() {
    try (InputStream in = Ways.class.getResourceAsStream("Ways.class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Resource> resources(String name) {
    return List.of();
  }
}
