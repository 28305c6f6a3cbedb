package dev.permafrost.processor.emission.page;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.V17;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.plan.PageText;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the class of some pages that follow each other: {@code static String data(int page)}, and
 * {@code static String wide(int page)} where some page of the image has wide text. Only the text
 * that is asked for becomes a string.
 */
final class PageClass {
  static final String BY_NUMBER = "(I)Ljava/lang/String;";
  private static final String GENERATED = "Ldev/permafrost/runtime/Generated;";
  private static final String NO_ARGUMENT = "()Ljava/lang/String;";
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final String APPEND = "(Ljava/lang/String;)Ljava/lang/StringBuilder;";

  private final String internalName;
  private final ClassWriter writer;
  private final int first;

  private PageClass(String binaryName, int first) {
    internalName = binaryName.replace('.', '/');
    writer = begin(binaryName);
    this.first = first;
  }

  /** Writes the class of the pages from this number on. */
  static ClassBytes write(String binaryName, int first, List<PageText> pages, boolean wide) {
    PageClass written = new PageClass(binaryName, first);
    written.texts("data", pages.stream().map(PageText::latin).toList());
    if (wide) {
      written.texts("wide", pages.stream().map(PageText::wide).toList());
    }
    return end(binaryName, written.writer);
  }

  static ClassWriter begin(String binaryName) {
    ClassWriter writer = new ClassWriter(0);
    String internalName = binaryName.replace('.', '/');
    writer.visit(V17, ACC_FINAL | ACC_SUPER, internalName, null, "java/lang/Object", null);
    writer.visitAnnotation(GENERATED, false).visitEnd();
    return writer;
  }

  static ClassBytes end(String binaryName, ClassWriter writer) {
    writer.visitEnd();
    return new ClassBytes(binaryName, "", writer.toByteArray());
  }

  /** A switch over {@code first .. end-1}; the label after the last case is the default. */
  static Label[] tableSwitch(MethodVisitor code, int first, int end) {
    Label[] cases = new Label[end - first + 1];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = new Label();
    }
    Label[] targets = Arrays.copyOf(cases, cases.length - 1);
    code.visitTableSwitchInsn(first, end - 1, cases[cases.length - 1], targets);
    return cases;
  }

  /** Begins what a switch leads to. */
  static void at(Label label, MethodVisitor code) {
    code.visitLabel(label);
    code.visitFrame(F_SAME, 0, null, 0, null);
  }

  private void texts(String method, List<List<String>> texts) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, method, BY_NUMBER, null, null);
    code.visitCode();
    code.visitVarInsn(ILOAD, 0);
    Label[] cases = tableSwitch(code, first, first + texts.size());
    for (int i = 0; i < texts.size(); i++) {
      at(cases[i], code);
      if (texts.get(i).size() > 1) {
        String part = method + (first + i);
        code.visitMethodInsn(INVOKESTATIC, internalName, part, NO_ARGUMENT, false);
      } else {
        code.visitLdcInsn(texts.get(i).isEmpty() ? "" : texts.get(i).get(0));
      }
      code.visitInsn(ARETURN);
    }
    at(cases[texts.size()], code);
    code.visitLdcInsn("");
    code.visitInsn(ARETURN);
    code.visitMaxs(1, 1);
    code.visitEnd();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).size() > 1) {
        concatenation(method + (first + i), texts.get(i));
      }
    }
  }

  /** Not by invokedynamic: the first one costs ten milliseconds. */
  private void concatenation(String method, List<String> parts) {
    MethodVisitor code =
        writer.visitMethod(ACC_PRIVATE | ACC_STATIC, method, NO_ARGUMENT, null, null);
    code.visitCode();
    code.visitTypeInsn(NEW, BUILDER);
    code.visitInsn(DUP);
    code.visitLdcInsn(parts.stream().mapToInt(String::length).sum());
    code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(I)V", false);
    for (String part : parts) {
      code.visitLdcInsn(part);
      code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", APPEND, false);
    }
    code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", NO_ARGUMENT, false);
    code.visitInsn(ARETURN);
    code.visitMaxs(3, 0);
    code.visitEnd();
  }
}
