package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Results of code that is well-formed and rarely thought of are frozen as all others. */
class OddCodeTest {
  private static final List<String> LIBRARY =
      List.of("Key", "Options", "List$", "Literal", "Term", "Absent");

  private static Project library;
  private static Project project;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    library = Project.in(folder.resolve("library"));
    LIBRARY.forEach(name -> library.sourceFrom("library/" + name + ".java"));
    library.source("org/apache/logging/log4j/Loud.java", LOUD);
    Compiler.bare().compile(library).orFail();
    Files.delete(library.classes().resolve("library/Absent.class"));
    project =
        Project.in(folder.resolve("program"))
            .sourceFrom("code/Odd.java")
            .sourceFrom("code/OddQuestions.java")
            .source("p/Answers.java", ANSWERS)
            .resource("code/one.txt", "one")
            .resource("code/two.txt", "two")
            .resource("code/a b%.txt", "spaced");
    Compiler.standard().with(library.classes()).compile(project).orFail();
  }

  @TestFactory
  @SuppressWarnings("unchecked")
  Stream<DynamicTest> frozenResultsAnswerAsLiveOnes() {
    try (Program program = Program.of(project, library.classes())) {
      Map<String, List<String>> answers =
          (Map<String, List<String>>) program.call("code.OddQuestions", "all");
      List<DynamicTest> tests = new ArrayList<>();
      answers.forEach(
          (question, both) ->
              tests.add(
                  DynamicTest.dynamicTest(question, () -> assertEquals(both.get(0), both.get(1)))));
      return tests.stream();
    }
  }

  /** Log4j does so as soon as it is loaded without an implementation. */
  @Test
  void whatLog4jAsksForItselfShowsNowhereAndIsNoObstacle() {
    try (Program program = Program.of(project, library.classes())) {
      String root = program.call("p.Answers", "root").toString();
      assertTrue(root.startsWith("42 FROZEN ["), root);
      assertTrue(root.contains("the clock, which made no difference"), root);
    }
  }

  private static final String LOUD =
      """
      package org.apache.logging.log4j;

      public final class Loud {
        static {
          System.getenv("LOUD");
          System.getenv().get("LOUD");
          System.getProperties().getProperty("loud");
          log(System.getProperty("loud", "fine") + java.time.Instant.now().getNano());
        }

        public static void log(String message) {
          Thread.currentThread().getStackTrace();
        }
      }
      """;

  private static final String ANSWERS =
      """
      package p;

      import dev.permafrost.Freezable;
      import dev.permafrost.runtime.Roots;
      import org.apache.logging.log4j.Loud;

      public class Answers {
        @Freezable
        static int[] answers() {
          Loud.log("asked");
          return new int[] {42};
        }

        public static String root() {
          int answer = AnswersFrozen.answers()[0];
          var root = Roots.all().get(0);
          return answer + " " + root.state() + " " + root.inputs();
        }
      }
      """;
}
