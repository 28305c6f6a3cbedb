package dev.permafrost.processor.staging;

import com.sun.source.util.Trees;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/**
 * Compiles the owners of routines, and all they refer to, in one round of the outer compiler. Close
 * it when nobody asks for classes any more.
 */
public final class Staging implements Closeable {
  private final HostProgram program;
  private final HostPath path;
  private final NestedCompiler compiler;

  /**
   * Staging for one round.
   *
   * @param environment where files are and what the program consists of
   * @param trees of the same compiler
   * @param roots names of all top-level classes the compiler was given as source so far
   * @param places jars and folders to look in besides the compiler's own
   */
  public Staging(
      JavaCompiler compiler,
      ProcessingEnvironment environment,
      Trees trees,
      Set<String> roots,
      List<Path> places) {
    this.program = new HostProgram(environment.getElementUtils(), trees, roots);
    this.path = new HostPath(new HostFiles(environment.getFiler()), program::modules, places);
    NestedCompiler.LanguageLevel level =
        new NestedCompiler.LanguageLevel(
            environment.getSourceVersion().ordinal(), environment.isPreviewEnabled());
    this.compiler = new NestedCompiler(compiler, program, path, level);
  }

  /**
   * Compiles owners with stand-ins for their generated classes.
   *
   * @param routines all routines of this compilation so far, by owner
   */
  public StagingResult stage(Map<Owner, List<Routine>> routines) {
    List<SourceText> sources = new ArrayList<>();
    Set<String> stubs = new HashSet<>();
    Set<String> files = new HashSet<>();
    routines.forEach(
        (owner, own) -> {
          stubs.add(owner.frozenName());
          sources.add(StubSource.of(owner, own));
          program
              .sourceOf(owner.binaryName())
              .filter(source -> files.add(source.getName()))
              .ifPresent(sources::add);
        });
    NestedCompiler.Result result = compiler.compile(sources, Map.of());
    return result.succeeded() ? staged(result) : broken(result, stubs, constants(routines));
  }

  private static Set<String> constants(Map<Owner, List<Routine>> routines) {
    Set<String> names = new HashSet<>();
    routines.forEach(
        (owner, own) ->
            own.forEach(
                routine ->
                    routine
                        .constantName()
                        .ifPresent(name -> names.add(owner.frozenSimpleName() + "." + name))));
    return names;
  }

  private StagingResult staged(NestedCompiler.Result result) {
    StagedProgram staged = new StagedProgram(program, path, compiler);
    staged.add(result.classes());
    return new StagingResult.Staged(new StagedClasses(staged, staged));
  }

  private static StagingResult broken(
      NestedCompiler.Result result, Set<String> stubs, Set<String> constants) {
    if (!result.crash().isEmpty()) {
      return new StagingResult.Failed(result.crash());
    }
    List<StagingResult.SourceError> errors = new ArrayList<>();
    boolean mayResolve = false;
    boolean tooEarly = true;
    for (Diagnostic<? extends JavaFileObject> error : result.errors()) {
      String message = error.getMessage(Locale.ROOT);
      mayResolve |= isMissingName(error.getCode());
      tooEarly &= error.getCode().contains("const") && namesOne(error, constants);
      if (!(error.getSource() instanceof SourceText source)
          || stubs.contains(source.binaryName())) {
        return new StagingResult.Failed(message);
      }
      errors.add(
          new StagingResult.SourceError(source.binaryName(), error.getLineNumber(), message));
    }
    return tooEarly
        ? new StagingResult.TooEarly(errors)
        : new StagingResult.Broken(errors, mayResolve);
  }

  /** Whether the expression at fault is one of these constants. */
  private static boolean namesOne(
      Diagnostic<? extends JavaFileObject> error, Set<String> constants) {
    try {
      CharSequence text = error.getSource().getCharContent(true);
      String expression =
          text.subSequence((int) error.getStartPosition(), (int) error.getEndPosition())
              .toString()
              .replaceAll("\\s", "");
      return constants.stream()
          .anyMatch(name -> expression.equals(name) || expression.endsWith("." + name));
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isMissingName(String code) {
    return code.startsWith("compiler.err.cant.resolve")
        || code.startsWith("compiler.err.doesnt.exist")
        || code.startsWith("compiler.err.cant.access");
  }

  @Override
  public void close() throws IOException {
    path.close();
  }
}
