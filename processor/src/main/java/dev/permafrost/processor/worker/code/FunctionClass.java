package dev.permafrost.processor.worker.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class whose objects do what those of one call site do, as the JVM writes it when it
 * first comes there: fields for what is captured, and a method that passes it on.
 */
final class FunctionClass {
  private static final String OBJECT = "java/lang/Object";
  private static final String SERIALIZED = "java/lang/invoke/SerializedLambda";

  private final CallSite site;
  private final String name;
  private final Type[] captured;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private FunctionClass(CallSite site) {
    this.site = site;
    this.name = site.host() + "$$Frozen";
    this.captured = Type.getArgumentTypes(site.factory());
  }

  /** The class file. */
  static byte[] write(CallSite site) {
    FunctionClass function = new FunctionClass(site);
    function.header();
    function.constructor();
    function.method(site.erased());
    site.bridges().forEach(function::method);
    if (site.serializable()) {
      function.replacement();
    }
    function.writer.visitEnd();
    return function.writer.toByteArray();
  }

  private void header() {
    List<String> interfaces = site.interfaces();
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT,
        interfaces.toArray(new String[0]));
    for (int i = 0; i < captured.length; i++) {
      writer.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
          field(i),
          captured[i].getDescriptor(),
          null,
          null);
    }
  }

  private static String field(int index) {
    return "arg$" + (index + 1);
  }

  private void constructor() {
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
      slot += captured[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** The interface's method: captured values first, then the arguments, then the result. */
  private void method(String descriptor) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, site.name(), descriptor, null, null);
    Conversion conversion = new Conversion(code);
    Handle handle = site.implementation();
    code.visitCode();
    if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, handle.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    for (int i = 0; i < captured.length; i++) {
      captured(code, i);
    }
    arguments(code, conversion, descriptor);
    call(code, handle);
    Type result = Type.getReturnType(descriptor);
    Type made =
        handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
            ? Type.getObjectType(handle.getOwner())
            : Type.getReturnType(handle.getDesc());
    conversion.convert(made, result, result);
    if (result.getSort() == Type.VOID && made.getSort() != Type.VOID) {
      code.visitInsn(made.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    end(code, result.getOpcode(Opcodes.IRETURN));
  }

  private void captured(MethodVisitor code, int index) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, field(index), captured[index].getDescriptor());
  }

  private void arguments(MethodVisitor code, Conversion conversion, String descriptor) {
    Type[] given = Type.getArgumentTypes(descriptor);
    Type[] known = Type.getArgumentTypes(site.instantiated());
    List<Type> wanted = wanted();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
      conversion.convert(given[i], known[i], wanted.get(captured.length + i));
      slot += given[i].getSize();
    }
  }

  /** All that the implementation takes, its receiver included. */
  private List<Type> wanted() {
    Handle handle = site.implementation();
    List<Type> types = new ArrayList<>();
    if (handle.getTag() != Opcodes.H_INVOKESTATIC
        && handle.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      types.add(Type.getObjectType(handle.getOwner()));
    }
    types.addAll(List.of(Type.getArgumentTypes(handle.getDesc())));
    return types;
  }

  /** A private method of the nest is called like any other. */
  private static void call(MethodVisitor code, Handle handle) {
    int opcode =
        switch (handle.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> handle.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
  }

  /** {@code writeReplace}, by which the JDK writes a lambda to a stream. */
  private void replacement() {
    Handle handle = site.implementation();
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
            "writeReplace",
            "()Ljava/lang/Object;",
            null,
            null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, SERIALIZED);
    code.visitInsn(Opcodes.DUP);
    code.visitLdcInsn(Type.getObjectType(site.host()));
    code.visitLdcInsn(Type.getReturnType(site.factory()).getInternalName());
    code.visitLdcInsn(site.name());
    code.visitLdcInsn(site.erased());
    code.visitIntInsn(Opcodes.BIPUSH, handle.getTag());
    code.visitLdcInsn(handle.getOwner());
    code.visitLdcInsn(handle.getName());
    code.visitLdcInsn(handle.getDesc());
    code.visitLdcInsn(site.instantiated());
    code.visitIntInsn(Opcodes.SIPUSH, captured.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
    Conversion conversion = new Conversion(code);
    Type object = Type.getObjectType(OBJECT);
    for (int i = 0; i < captured.length; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.SIPUSH, i);
      captured(code, i);
      conversion.convert(captured[i], captured[i], object);
      code.visitInsn(Opcodes.AASTORE);
    }
    String text = "Ljava/lang/String;";
    code.visitMethodInsn(
        Opcodes.INVOKESPECIAL,
        SERIALIZED,
        "<init>",
        "(Ljava/lang/Class;" + text.repeat(3) + "I" + text.repeat(4) + "[Ljava/lang/Object;)V",
        false);
    end(code, Opcodes.ARETURN);
  }
}
