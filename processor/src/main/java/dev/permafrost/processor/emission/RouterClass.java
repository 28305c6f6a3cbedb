package dev.permafrost.processor.emission;

import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.ISHR;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.plan.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the classes that find a page by number, {@code static String data(int)}: one switch for up
 * to 256 pages, else a switch over switches. A router that knew all pages itself would make the
 * first touch cost more the more pages there are.
 */
final class RouterClass {
  private static final int BITS = 8;
  private static final int FAN_OUT = 1 << BITS;
  private static final String BY_NUMBER = "(I)Ljava/lang/String;";

  private final String binaryName;
  private final List<PageText> pages;

  private RouterClass(String binaryName, List<PageText> pages) {
    this.binaryName = binaryName;
    this.pages = pages;
  }

  /** Writes the router of this name, the routers below it, and all pages. */
  static List<ClassBytes> writeAll(String binaryName, List<PageText> pages) {
    List<ClassBytes> classes = new ArrayList<>();
    new RouterClass(binaryName, pages).routers(classes);
    for (int page = 0; page < pages.size(); page++) {
      classes.add(PageClass.write(binaryName + "_" + page, pages.get(page)));
    }
    return classes;
  }

  private void routers(List<ClassBytes> classes) {
    if (pages.size() <= FAN_OUT) {
      classes.add(router(binaryName, 0, pages.size()));
      return;
    }
    int groups = (pages.size() + FAN_OUT - 1) / FAN_OUT;
    ClassWriter writer = PageClass.begin(binaryName);
    for (String method : methods(0, pages.size())) {
      topRoutes(writer, method, groups);
    }
    classes.add(PageClass.end(binaryName, writer));
    for (int group = 0; group < groups; group++) {
      int first = group * FAN_OUT;
      classes.add(router(group(group), first, Math.min(first + FAN_OUT, pages.size())));
    }
  }

  private ClassBytes router(String name, int first, int end) {
    ClassWriter writer = PageClass.begin(name);
    for (String method : methods(0, pages.size())) {
      routes(writer, method, first, end);
    }
    return PageClass.end(name, writer);
  }

  /** All routers have the same methods, whether or not a page of theirs has wide text. */
  private List<String> methods(int first, int end) {
    boolean wide = pages.subList(first, end).stream().anyMatch(page -> !page.wide().isEmpty());
    return wide ? List.of("data", "wide") : List.of("data");
  }

  private void topRoutes(ClassWriter writer, String method, int groups) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, method, BY_NUMBER, null, null);
    code.visitCode();
    code.visitVarInsn(ILOAD, 0);
    code.visitIntInsn(BIPUSH, BITS);
    code.visitInsn(ISHR);
    Label[] cases = tableSwitch(code, 0, groups);
    for (int group = 0; group < groups; group++) {
      begin(code, cases[group]);
      code.visitVarInsn(ILOAD, 0);
      code.visitMethodInsn(INVOKESTATIC, internal(group(group)), method, BY_NUMBER, false);
      code.visitInsn(ARETURN);
    }
    endWithEmptyText(code, cases[groups]);
  }

  private void routes(ClassWriter writer, String method, int first, int end) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, method, BY_NUMBER, null, null);
    code.visitCode();
    code.visitVarInsn(ILOAD, 0);
    Label[] cases = tableSwitch(code, first, end);
    for (int page = first; page < end; page++) {
      if (methods(page, page + 1).contains(method)) {
        begin(code, cases[page - first]);
        String target = internal(binaryName + "_" + page);
        code.visitMethodInsn(INVOKESTATIC, target, method, "()Ljava/lang/String;", false);
        code.visitInsn(ARETURN);
      } else {
        begin(code, cases[page - first]);
        code.visitLdcInsn("");
        code.visitInsn(ARETURN);
      }
    }
    endWithEmptyText(code, cases[end - first]);
  }

  /** A switch over {@code first .. end-1}; the label after the last case is the default. */
  private static Label[] tableSwitch(MethodVisitor code, int first, int end) {
    Label[] cases = new Label[end - first + 1];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = new Label();
    }
    Label[] targets = Arrays.copyOf(cases, cases.length - 1);
    code.visitTableSwitchInsn(first, end - 1, cases[cases.length - 1], targets);
    return cases;
  }

  private static void begin(MethodVisitor code, Label label) {
    code.visitLabel(label);
    code.visitFrame(F_SAME, 0, null, 0, null);
  }

  private static void endWithEmptyText(MethodVisitor code, Label label) {
    begin(code, label);
    code.visitLdcInsn("");
    code.visitInsn(ARETURN);
    code.visitMaxs(2, 1);
    code.visitEnd();
  }

  private String group(int group) {
    return binaryName + "_g" + group;
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
