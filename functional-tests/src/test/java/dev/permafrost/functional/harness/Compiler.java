package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac with the processor, in this process. */
public final class Compiler {
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> processorPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Set<String> folders = new HashSet<>(Set.of("-d", "-s"));

  private Compiler() {
    processorPath.add(Toolchain.processor());
  }

  /** With annotations and run-time model on the class path. */
  public static Compiler standard() {
    return bare().with(Toolchain.annotations()).with(Toolchain.runtimeModel());
  }

  /** With nothing on the class path. */
  public static Compiler bare() {
    return new Compiler();
  }

  public Compiler with(Path classPathEntry) {
    classPath.add(classPathEntry);
    return this;
  }

  public Compiler withProcessor(Path entry) {
    processorPath.add(entry);
    return this;
  }

  /** Other processors, on the path before ours. */
  public Compiler withProcessorsBefore(List<Path> entries) {
    processorPath.addAll(0, entries);
    return this;
  }

  /** Other processors, on the path after ours. */
  public Compiler withProcessorsAfter(List<Path> entries) {
    processorPath.addAll(entries);
    return this;
  }

  /** Leaves one of {@code -d} and {@code -s} away: javac decides where such files go. */
  public Compiler without(String folder) {
    folders.remove(folder);
    return this;
  }

  public Compiler option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Compiles every source of the project. */
  public Build compile(Project project) {
    return compile(project, project.allSources());
  }

  /** Compiles some sources; the rest is what earlier runs left in the output folder. */
  public Build compile(Project project, List<Path> sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter rest = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      boolean succeeded =
          javac
              .getTask(
                  rest,
                  files,
                  diagnostics,
                  arguments(project),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return new Build(succeeded, messages(diagnostics, rest.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The arguments without the sources, as one would type them. */
  List<String> arguments(Project project) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add("-encoding");
    arguments.add("UTF-8");
    if (folders.contains("-d")) {
      arguments.addAll(List.of("-d", project.classes().toString()));
    }
    if (folders.contains("-s")) {
      arguments.addAll(List.of("-s", project.generated().toString()));
    }
    arguments.add("--processor-path");
    arguments.add(Toolchain.path(processorPath.toArray(new Path[0])));
    if (!classPath.isEmpty()) {
      List<Path> entries = new ArrayList<>(classPath);
      entries.add(project.classes());
      arguments.add("-cp");
      arguments.add(Toolchain.path(entries.toArray(new Path[0])));
    }
    return arguments;
  }

  private static List<Message> messages(
      DiagnosticCollector<JavaFileObject> diagnostics, String rest) {
    List<Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
      String file = d.getSource() == null ? "" : d.getSource().getName();
      file = file.substring(file.lastIndexOf('/') + 1);
      messages.add(new Message(d.getKind(), file, d.getLineNumber(), d.getMessage(null)));
    }
    if (!rest.isBlank()) {
      messages.add(new Message(Diagnostic.Kind.OTHER, "", -1, rest.strip()));
    }
    return messages;
  }
}
