package dev.permafrost.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One folder per problem id: sources that have the problem, {@code expected.txt} with every message
 * of that severity, and {@code options.txt} where the compiler needs options.
 */
class ErrorCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/errors");

  /** What a busy machine may say of any routine; both have cases of their own. */
  private static final Set<ProblemId> GATE = Set.of(ProblemId.SlowerThanLive, ProblemId.SmallGain);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ProblemId.class)
  void isReportedAsExpected(ProblemId id) throws IOException {
    Path cases = CASES.resolve(id.name());
    assertTrue(Files.isDirectory(cases), () -> "no case for " + id);
    Project project = new Project(folder);
    String launcher = "";
    for (Path file : files(cases)) {
      String name = cases.relativize(file).toString();
      if (name.endsWith(".java")) {
        project.file("src/" + name, Files.readString(file));
      } else if (name.equals("options.txt")) {
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
            : OtherJdk.of(folder.resolve("jdk"), launcher).during(project::build);
    if (Files.exists(cases.resolve("again.txt"))) {
      result = again(project, cases);
    }
    assertEquals(
        Files.readString(cases.resolve("expected.txt")).strip(),
        result.messages(kind(id.severity())).stream()
            .filter(message -> message.contains("[")) // tells problems from progress
            .filter(message -> GATE.contains(id) || !isOfGate(message))
            .map(ErrorCasesTest::steady)
            .collect(joining("\n")));
    assertEquals(id.severity() != Severity.ERROR, result.succeeded());
  }

  /** A second build, of some sources only, when files have changed. */
  private static Project.Result again(Project project, Path cases) throws IOException {
    Path changed = cases.resolve("again");
    for (Path file : files(changed)) {
      project.file(changed.relativize(file).toString(), Files.readString(file));
    }
    return project.buildOnly(Files.readAllLines(cases.resolve("again.txt")).toArray(String[]::new));
  }

  private static boolean isOfGate(String message) {
    return GATE.stream().anyMatch(id -> message.contains("[" + id + "]"));
  }

  /** Times differ from run to run, and lines of the JDK from version to version. */
  private static String steady(String messages) {
    return messages
        .replaceAll("\\d+\\.\\d ms", "# ms")
        .replaceAll("\\(System.java:\\d+\\)", "(System.java:#)");
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
