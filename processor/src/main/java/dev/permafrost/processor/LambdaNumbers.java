package dev.permafrost.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.worker.code.EqualLambdas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Sees to it that javac gives the lambdas of a class the names they had when it was compiled ahead:
 * frozen ones call them by name. That it merges equal ones or not, as options say that a processor
 * cannot see, makes no difference.
 */
final class LambdaNumbers implements TaskListener {
  private final Map<String, List<String>> expected = new HashMap<>();
  private final Elements elements;
  private final Filer filer;
  private final Consumer<Problem> report;

  private LambdaNumbers(Elements elements, Filer filer, Consumer<Problem> report) {
    this.elements = elements;
    this.filer = filer;
    this.report = report;
  }

  /** Watches a compilation from now on; classes that are not compiled in it cannot change. */
  static void watch(
      JavacTask task,
      Elements elements,
      Filer filer,
      Set<String> hosts,
      ClassSource staged,
      Consumer<Problem> report) {
    LambdaNumbers numbers = new LambdaNumbers(elements, filer, report);
    for (String host : hosts) {
      staged
          .classFile(host)
          .filter(file -> file.origin().isEmpty())
          .map(ClassBytes::bytes)
          .ifPresent(bytes -> numbers.expected.put(host, lambdas(bytes)));
    }
    if (!numbers.expected.isEmpty()) {
      task.addTaskListener(numbers);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (event.getKind() != TaskEvent.Kind.GENERATE || type == null) {
      return;
    }
    String name = elements.getBinaryName(type).toString();
    List<String> ahead = expected.remove(name);
    if (ahead != null) {
      try {
        compare(name, ahead);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void compare(String name, List<String> ahead) throws IOException {
    String path = name.replace('.', '/') + ".class";
    try (InputStream file =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
      if (!lambdas(file.readAllBytes()).equals(ahead)) {
        report.accept(moved(name));
      }
    }
  }

  private static Problem moved(String name) {
    return Problem.of(
        ProblemId.StagingFailed,
        new Site(name, ""),
        "the compiler names the lambdas of "
            + name
            + " other than it did ahead of time, so a frozen one would run another",
        "write the code of frozen lambdas as methods, and refer to these");
  }

  /** What each lambda and method reference of a class calls, in the order of its code. */
  private static List<String> lambdas(byte[] classFile) {
    List<String> found = new ArrayList<>();
    EqualLambdas equal = EqualLambdas.in(classFile);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new Calls(found, equal);
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found;
  }

  private static final class Calls extends MethodVisitor {
    private final List<String> found;
    private final EqualLambdas equal;

    Calls(List<String> found, EqualLambdas equal) {
      super(Opcodes.ASM9);
      this.found = found;
      this.equal = equal;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
        Handle called = (Handle) arguments[1];
        found.add(called.getOwner() + "." + equal.first(called.getName()) + called.getDesc());
      }
    }
  }
}
