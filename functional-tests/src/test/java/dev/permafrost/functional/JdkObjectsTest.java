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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Objects of the JDK that are made again by its factories do what live ones do. */
class JdkObjectsTest {
  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compile() {
    project =
        Project.in(folder)
            .sourceFrom("code/Collecting.java")
            .sourceFrom("code/Underway.java")
            .sourceFrom("code/Entries.java")
            .sourceFrom("code/Told.java")
            .sourceFrom("code/ByteBuffers.java")
            .sourceFrom("code/Unfinished.java")
            .sourceFrom("code/Platform.java")
            .sourceFrom("code/Twins.java")
            .sourceFrom("code/Xml.java");
    Compiler.standard().compile(project).orFail();
  }

  @TestFactory
  Stream<DynamicTest> frozenCollectorsAnswerAsLiveOnes() {
    return answers("code.Collecting");
  }

  @TestFactory
  Stream<DynamicTest> whatStandsSomewhereGoesOnFromThere() {
    return answers("code.Underway");
  }

  @TestFactory
  Stream<DynamicTest> entriesOfMapsThatAreGoneAreSetAsLiveOnes() {
    return answers("code.Entries");
  }

  @TestFactory
  Stream<DynamicTest> windowsOnBytesShareTheirArray() {
    return answers("code.ByteBuffers");
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotDoneGoesOnAsLive() {
    return answers("code.Unfinished");
  }

  @TestFactory
  Stream<DynamicTest> objectsOfAllModulesComeBackAsTheyWere() {
    return answers("code.Platform");
  }

  @TestFactory
  Stream<DynamicTest> equalObjectsStayApartOrTheSame() {
    return answers("code.Twins");
  }

  @TestFactory
  Stream<DynamicTest> documentsAreAsTheParserMadeThem() {
    return answers("code.Xml");
  }

  @SuppressWarnings("unchecked")
  private static Stream<DynamicTest> answers(String type) {
    try (Program program = Program.of(project)) {
      Map<String, List<String>> answers = (Map<String, List<String>>) program.call(type, "all");
      List<DynamicTest> tests = new ArrayList<>();
      answers.forEach(
          (question, both) ->
              tests.add(
                  DynamicTest.dynamicTest(question, () -> assertEquals(both.get(0), both.get(1)))));
      return tests.stream();
    }
  }
}
