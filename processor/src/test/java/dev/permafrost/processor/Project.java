package dev.permafrost.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a folder: sources, an output folder, and the JDK's own javac to build it. */
final class Project {
  private final Path root;
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> others = new ArrayList<>();
  private Processor freezer = new FreezeProcessor();

  Project(Path root) {
    this.root = root;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.contains("annotations") || entry.contains("runtime-model")) {
        classPath.add(Path.of(entry));
      }
    }
  }

  /** Writes a file below the project's folder. */
  Project file(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a copy of all that is in another project's folder. */
  Project copyOf(Project other) {
    for (Path file : filesBelow(other.root)) {
      Path copy = root.resolve(other.root.relativize(file));
      try {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  Project delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Project classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  Project withoutRuntimeModel() {
    classPath.removeIf(entry -> entry.toString().contains("runtime-model"));
    return this;
  }

  Project option(String option) {
    options.add(option);
    return this;
  }

  Project processor(Processor processor) {
    others.add(processor);
    return this;
  }

  /** Has another processor in the place of a plain {@link FreezeProcessor}, for one build. */
  Project freezer(Processor processor) {
    freezer = processor;
    return this;
  }

  Path out() {
    return root.resolve("out");
  }

  /** A loader of what is in the output folder. */
  URLClassLoader loader() throws IOException {
    List<URL> urls = new ArrayList<>(List.of(out().toUri().toURL()));
    for (Path entry : classPath) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Everything in the output folder, as sorted relative paths. */
  List<String> outputs() {
    return filesBelow(out()).stream()
        .map(file -> out().relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /** Compiles all sources. */
  Result build() {
    return build(filesBelow(root.resolve("src")));
  }

  /** Compiles these sources alone; the rest is found in the output folder. */
  Result buildOnly(String... sources) {
    return build(Stream.of(sources).map(root::resolve).toList());
  }

  private Result build(List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(out());
      List<String> arguments = new ArrayList<>(List.of("-d", out().toString()));
      arguments.addAll(isOfModules(sources) ? moduleOptions() : classPathOptions());
      arguments.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      List<Processor> processors = new ArrayList<>(others);
      processors.add(freezer);
      freezer = new FreezeProcessor();
      task.setProcessors(processors);
      return new Result(task.call(), diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfModules(List<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }

  private List<String> classPathOptions() {
    List<String> entries = new ArrayList<>(List.of(out().toString()));
    classPath.forEach(entry -> entries.add(entry.toString()));
    return List.of("-cp", String.join(File.pathSeparator, entries));
  }

  /** Each module is in a folder of its name. */
  private List<String> moduleOptions() {
    List<String> entries = classPath.stream().map(Path::toString).toList();
    return List.of(
        "-p",
        String.join(File.pathSeparator, entries),
        "--module-source-path",
        root.resolve("src").toString());
  }

  private static List<Path> filesBelow(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a build went. */
  record Result(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** The errors, each as {@code File.java:3: message}, or the message alone. */
    List<String> errors() {
      return messages(Diagnostic.Kind.ERROR);
    }

    List<String> messages(Diagnostic.Kind kind) {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() == kind)
          .map(Result::text)
          .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
      String message = diagnostic.getMessage(Locale.ROOT);
      if (diagnostic.getSource() == null) {
        return message;
      }
      String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
      return file + ":" + diagnostic.getLineNumber() + ": " + message;
    }
  }
}
