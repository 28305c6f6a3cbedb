package dev.permafrost.processor.emission;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.V17;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.plan.PageText;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the class of one page: {@code static String data()}, and {@code static String wide()}
 * where there is wide text.
 */
final class PageClass {
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final String APPEND = "(Ljava/lang/String;)Ljava/lang/StringBuilder;";

  private PageClass() {}

  static ClassBytes write(String binaryName, PageText page) {
    ClassWriter writer = begin(binaryName);
    text(writer, "data", page.latin());
    if (!page.wide().isEmpty()) {
      text(writer, "wide", page.wide());
    }
    return end(binaryName, writer);
  }

  static ClassWriter begin(String binaryName) {
    ClassWriter writer = new ClassWriter(0);
    String internalName = binaryName.replace('.', '/');
    writer.visit(V17, ACC_FINAL | ACC_SUPER, internalName, null, "java/lang/Object", null);
    return writer;
  }

  static ClassBytes end(String binaryName, ClassWriter writer) {
    writer.visitEnd();
    return new ClassBytes(binaryName, "", writer.toByteArray());
  }

  private static void text(ClassWriter writer, String method, List<String> parts) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, method, "()Ljava/lang/String;", null, null);
    code.visitCode();
    if (parts.size() > 1) {
      concatenation(code, parts);
    } else {
      code.visitLdcInsn(parts.isEmpty() ? "" : parts.get(0));
    }
    code.visitInsn(ARETURN);
    code.visitMaxs(3, 0);
    code.visitEnd();
  }

  /** Not by invokedynamic: the first one costs ten milliseconds. */
  private static void concatenation(MethodVisitor code, List<String> parts) {
    code.visitTypeInsn(NEW, BUILDER);
    code.visitInsn(DUP);
    code.visitLdcInsn(parts.stream().mapToInt(String::length).sum());
    code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(I)V", false);
    for (String part : parts) {
      code.visitLdcInsn(part);
      code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", APPEND, false);
    }
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
  }
}
