package dev.permafrost.processor.emission.page;

import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.IDIV;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.SIPUSH;

import dev.permafrost.processor.classes.ClassBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the classes that find a page by number where there are many classes of pages, {@code
 * static String data(int)}: a switch over switches. A router that knew all classes itself would
 * make the first touch cost more the more pages there are.
 */
final class RouterClass {
  private static final int FAN_OUT = 256;

  private final PageClasses classes;

  private RouterClass(PageClasses classes) {
    this.classes = classes;
  }

  /** Writes the router at the top and the routers below it. */
  static List<ClassBytes> write(PageClasses classes) {
    RouterClass router = new RouterClass(classes);
    int groups = (classes.count() + FAN_OUT - 1) / FAN_OUT;
    List<ClassBytes> written = new ArrayList<>();
    int each = classes.perClass();
    written.add(router.write(classes.binaryName(), each * FAN_OUT, 0, groups, router::group));
    for (int group = 0; group < groups; group++) {
      int first = group * FAN_OUT;
      int end = Math.min(first + FAN_OUT, classes.count());
      written.add(router.write(router.group(group), each, first, end, classes::name));
    }
    return written;
  }

  /** A router that asks, for page {@code n}, the target with number {@code n / pages}. */
  private ClassBytes write(
      String name, int pages, int first, int end, IntFunction<String> targets) {
    ClassWriter writer = PageClass.begin(name);
    routes(writer, "data", pages, first, end, targets);
    if (classes.wide()) {
      routes(writer, "wide", pages, first, end, targets);
    }
    return PageClass.end(name, writer);
  }

  private static void routes(
      ClassWriter writer,
      String method,
      int pages,
      int first,
      int end,
      IntFunction<String> targets) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, method, PageClass.BY_NUMBER, null, null);
    code.visitCode();
    code.visitVarInsn(ILOAD, 0);
    code.visitIntInsn(SIPUSH, pages);
    code.visitInsn(IDIV);
    Label[] cases = PageClass.tableSwitch(code, first, end);
    for (int target = first; target < end; target++) {
      PageClass.at(cases[target - first], code);
      String name = targets.apply(target).replace('.', '/');
      code.visitVarInsn(ILOAD, 0);
      code.visitMethodInsn(INVOKESTATIC, name, method, PageClass.BY_NUMBER, false);
      code.visitInsn(ARETURN);
    }
    PageClass.at(cases[end - first], code);
    code.visitLdcInsn("");
    code.visitInsn(ARETURN);
    code.visitMaxs(2, 1);
    code.visitEnd();
  }

  private String group(int group) {
    return classes.binaryName() + "_g" + group;
  }
}
