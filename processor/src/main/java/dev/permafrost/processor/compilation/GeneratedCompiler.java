package dev.permafrost.processor.compilation;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Owner;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The compilation stage: makes class files of generated sources, in memory, with the JDK's own
 * compiler. They have no debug information: the source that lies in the build is the facade's,
 * whose lines are others.
 */
public final class GeneratedCompiler {
  private final JavaCompiler compiler;
  private final Program program;

  /**
   * A compiler against a program.
   *
   * @param compiler the JDK's
   */
  public GeneratedCompiler(JavaCompiler compiler, Program program) {
    this.compiler = compiler;
    this.program = program;
  }

  /** With the compiler of this JDK. */
  public static GeneratedCompiler of(Program program) {
    return new GeneratedCompiler(ToolProvider.getSystemJavaCompiler(), program);
  }

  /** Compiles what was generated for all owners together; class files are as new as the owners'. */
  public Outcome<List<FrozenOwner>> compile(Map<Owner, GeneratedClass> generated) {
    if (generated.isEmpty()) {
      return Outcome.success(List.of());
    }
    ClassFileVersion version = ClassFileVersion.newestOf(generated.keySet(), program);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter crash = new StringWriter();
    try (JavaFileManager platform =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        ProgramFiles files = new ProgramFiles(platform, program, generated.values())) {
      boolean done =
          compiler
              .getTask(
                  crash, files, diagnostics, options(version), null, sources(generated.values()))
              .call();
      return done
          ? Outcome.success(frozen(generated, files))
          : Outcome.failure(failed(diagnostics, crash.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MemoryFile> sources(Collection<GeneratedClass> generated) {
    return generated.stream().map(each -> MemoryFile.source(each.name(), each.source())).toList();
  }

  private static List<FrozenOwner> frozen(
      Map<Owner, GeneratedClass> generated, ProgramFiles files) {
    List<FrozenOwner> frozen = new ArrayList<>();
    generated.forEach(
        (owner, each) -> {
          List<ClassBytes> facade = files.writtenOf(each.name());
          frozen.add(new FrozenOwner(owner, each.source(), each.pages(), facade));
        });
    return frozen;
  }

  private static List<String> options(ClassFileVersion version) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-proc:none", "-implicit:none", "-g:none", "-nowarn", "-XDstringConcat=inline"));
    options.addAll(List.of("-Xlint:none", "-Xmaxerrs", "10000"));
    if (version.preview()) {
      options.add("--enable-preview");
    }
    if (version.preview() || version.release() != Runtime.version().feature()) {
      options.addAll(List.of("-source", "" + version.release(), "-target", "" + version.release()));
    }
    return options;
  }

  private static Problem failed(DiagnosticCollector<JavaFileObject> diagnostics, String crash) {
    String errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(error -> error + " (" + error.getMessage(Locale.ROOT) + ")")
            .collect(Collectors.joining("\n"));
    return Problem.of(
        ProblemId.InternalFault,
        Site.COMPILATION,
        "the generated source does not compile: " + errors + (errors.isEmpty() ? crash : ""),
        "report this message as a bug of Permafrost; -Apermafrost.mode=live gets the build through");
  }
}
