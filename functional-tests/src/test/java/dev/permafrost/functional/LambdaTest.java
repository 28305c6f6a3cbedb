package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Frozen lambdas and method references do what live ones do. */
class LambdaTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> frozenFunctionsAnswerAsLiveOnes() {
    return answers("-g");
  }

  /** Javac merges equal lambdas then, so that not all have a method of their own. */
  @TestFactory
  Stream<DynamicTest> frozenFunctionsAnswerAsLiveOnesWithoutDebugInformation() {
    return answers("-g:none");
  }

  @SuppressWarnings("unchecked")
  private Stream<DynamicTest> answers(String option) {
    Project library = Project.in(folder.resolve("library")).sourceFrom("library/Quoting.java");
    Compiler.bare().compile(library).orFail();
    Project project =
        Project.in(folder.resolve("program"))
            .sourceFrom("code/Lambdas.java")
            .sourceFrom("code/Asked.java");
    Compiler.standard().with(library.classes()).option(option).compile(project).orFail();
    try (Program program = Program.of(project, library.classes())) {
      Map<String, List<String>> answers =
          (Map<String, List<String>>) program.call("code.Asked", "all");
      List<DynamicTest> tests = new ArrayList<>();
      answers.forEach(
          (question, both) ->
              tests.add(
                  DynamicTest.dynamicTest(question, () -> assertEquals(both.get(0), both.get(1)))));
      return tests.stream();
    }
  }
}
