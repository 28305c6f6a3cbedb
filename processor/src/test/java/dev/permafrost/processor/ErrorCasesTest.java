package dev.permafrost.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each problem is told as its {@link ErrorCase} says. Cases that are just sources are built
 * together, those of errors and those of other problems, and told apart by the names of their
 * files: so no case hides another, and pairs of workers are few.
 */
class ErrorCasesTest {
  @TempDir static Path shared;
  private static Project.Result failed;
  private static Project.Result passed;

  @TempDir Path folder;

  @BeforeAll
  static void buildPlainCases() throws IOException {
    failed = buildTogether("failed", plainCases(true));
    passed = buildTogether("passed", plainCases(false));
  }

  private static Project.Result buildTogether(String name, List<ErrorCase> cases)
      throws IOException {
    Project project = new Project(shared.resolve(name));
    for (ErrorCase each : cases) {
      each.addTo(project);
    }
    return project.build();
  }

  private static List<ErrorCase> plainCases(boolean errors) {
    List<ErrorCase> plain = new ArrayList<>();
    for (ProblemId id : ProblemId.values()) {
      ErrorCase each = new ErrorCase(id);
      if (each.isError() == errors && Files.isDirectory(each.folder()) && each.isPlain()) {
        plain.add(each);
      }
    }
    return plain;
  }

  @ParameterizedTest
  @EnumSource(ProblemId.class)
  void isReportedAsExpected(ProblemId id) throws IOException {
    ErrorCase tried = new ErrorCase(id);
    assertTrue(Files.isDirectory(tried.folder()), () -> "no case for " + id);
    boolean plain = tried.isPlain();
    Project.Result result = plain ? together(tried.isError()) : tried.build(folder);
    assertEquals(
        tried.expected(),
        tried.messages(result).stream()
            .filter(message -> !plain || tried.owns(message))
            .collect(joining("\n")));
    assertEquals(!tried.isError(), result.succeeded());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsToldOfNoCaseWhereManyAreBuiltTogether(boolean errors) {
    List<String> strays = new ArrayList<>(together(errors).errors());
    strays.addAll(together(errors).messages(Diagnostic.Kind.WARNING));
    for (ErrorCase each : plainCases(errors)) {
      strays.removeIf(each::owns);
    }
    assertEquals(List.of(), strays);
  }

  private static Project.Result together(boolean errors) {
    return errors ? failed : passed;
  }
}
