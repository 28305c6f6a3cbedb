package dev.permafrost.processor.staging;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The JDK's compiler, run in memory against the outer compiler's program. */
final class NestedCompiler {
  private final JavaCompiler compiler;
  private final HostProgram program;
  private final ClassSource path;
  private final LanguageLevel level;

  NestedCompiler(
      JavaCompiler compiler, HostProgram program, ClassSource path, LanguageLevel level) {
    this.compiler = compiler;
    this.program = program;
    this.path = path;
    this.level = level;
  }

  /** The source version and flags of the outer compilation. */
  record LanguageLevel(int release, boolean preview) {}

  /**
   * What came of a compilation.
   *
   * @param classes what was written
   * @param errors why it failed; empty if it succeeded
   */
  record Result(
      List<ClassBytes> classes, List<Diagnostic<? extends JavaFileObject>> errors, String crash) {
    boolean succeeded() {
      return errors.isEmpty() && crash.isEmpty();
    }
  }

  /**
   * Compiles sources and what they refer to.
   *
   * @param given classes that need no compiling, by binary name
   */
  Result compile(Collection<SourceText> sources, Map<String, ClassBytes> given) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    try (StandardJavaFileManager platform =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        NestedFiles bridge = new NestedFiles(platform, program, path, given)) {
      boolean done = compiler.getTask(crash, bridge, diagnostics, options(), null, sources).call();
      List<Diagnostic<? extends JavaFileObject>> errors =
          diagnostics.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
              .toList();
      return done
          ? new Result(bridge.written(), List.of(), "")
          : new Result(List.of(), errors, errors.isEmpty() ? "no reason given\n" + crash : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return new Result(List.of(), List.of(), e + "\n" + crash);
    }
  }

  private List<String> options() {
    List<String> options =
        new ArrayList<>(
            List.of("-proc:none", "-implicit:class", "-Xprefer:source", "-g", "-nowarn"));
    options.addAll(List.of("-Xlint:none", "-Xmaxerrs", "10000"));
    if (level.release() != Runtime.version().feature()) {
      options.addAll(List.of("-source", "" + level.release(), "-target", "" + level.release()));
    }
    if (level.preview()) {
      options.add("--enable-preview");
      options.addAll(List.of("-source", "" + Runtime.version().feature()));
    }
    return options;
  }
}
