package dev.permafrost.processor;

import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * One folder for a problem id: sources that have the problem, {@code expected.txt} with every
 * message of that severity, {@code options.txt} where the compiler needs options, and other files
 * where the build is an unusual one.
 */
record ErrorCase(ProblemId id) {
  private static final Path CASES = Path.of("src/test/resources/cases/errors");

  /** What a busy machine may say of any routine; both have cases of their own. */
  private static final Set<ProblemId> GATE = Set.of(ProblemId.SlowerThanLive, ProblemId.SmallGain);

  Path folder() {
    return CASES.resolve(id.name());
  }

  boolean isError() {
    return id.severity() == Severity.ERROR;
  }

  String expected() throws IOException {
    return Files.readString(folder().resolve("expected.txt")).strip();
  }

  /** Whether it is just sources of the class path, which neither disturb others nor mind them. */
  boolean isPlain() {
    return !GATE.contains(id)
        && id != ProblemId.BadSubstitution // without which nothing can be told of results
        && files(folder()).stream()
            .map(file -> file.getFileName().toString())
            .allMatch(
                name ->
                    name.equals("expected.txt")
                        || name.endsWith(".java") && !name.equals("module-info.java"));
  }

  /** Adds its sources to a project. */
  void addTo(Project project) throws IOException {
    for (Path source : sources()) {
      project.file("src/" + folder().relativize(source), Files.readString(source));
    }
  }

  /** Builds it in a project of its own, the way its files say. */
  Project.Result build(Path place) throws IOException {
    Project project = new Project(place);
    addTo(project);
    String launcher = "";
    for (Path file : files(folder())) {
      String name = folder().relativize(file).toString();
      if (name.equals("options.txt")) {
        Files.readAllLines(file).forEach(project::option);
      } else if (name.startsWith("out")) {
        project.file(name, Files.readString(file));
      } else if (name.equals("hidden-compiler.txt")) {
        project.freezer(new WrappedProcessor(DelegatingEnvironment.Hidden::new));
      } else if (name.equals("no-runtime-model.txt")) {
        project.withoutRuntimeModel();
      } else if (name.equals("java.sh")) {
        launcher = Files.readString(file);
      } else if (name.equals("broken-environment.txt")) {
        project.freezer(new WrappedProcessor(DelegatingEnvironment.Broken::new));
      }
    }
    Project.Result result =
        launcher.isEmpty()
            ? project.build()
            : OtherJdk.of(place.resolve("jdk"), launcher).during(project::build);
    return Files.exists(folder().resolve("again.txt")) ? again(project) : result;
  }

  /** A second build, of some sources only, when files have changed. */
  private Project.Result again(Project project) throws IOException {
    Path changed = folder().resolve("again");
    for (Path file : files(changed)) {
      project.file(changed.relativize(file).toString(), Files.readString(file));
    }
    return project.buildOnly(
        Files.readAllLines(folder().resolve("again.txt")).toArray(String[]::new));
  }

  /** What a build said of its severity, in the form of what is expected. */
  List<String> messages(Project.Result result) {
    return result.messages(kind()).stream()
        .filter(message -> message.contains("[")) // tells problems from progress
        .filter(message -> GATE.contains(id) || !isOfGate(message))
        .map(ErrorCase::steady)
        .toList();
  }

  /** Whether a message is about one of its sources. */
  boolean owns(String message) {
    return sources().stream().anyMatch(file -> message.startsWith(file.getFileName() + ":"));
  }

  private List<Path> sources() {
    return files(folder()).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private static boolean isOfGate(String message) {
    return GATE.stream().anyMatch(id -> message.contains("[" + id + "]"));
  }

  /** Times differ from run to run; lines and data of the JDK from version to version. */
  private static String steady(String messages) {
    return messages
        .replaceAll("\\d+\\.\\d ms", "# ms")
        .replaceAll("and \\d+ more", "and # more")
        .replaceAll("\\(System.java:\\d+\\)", "(System.java:#)");
  }

  private Diagnostic.Kind kind() {
    return switch (id.severity()) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
