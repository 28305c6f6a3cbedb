package dev.permafrost.functional.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that cannot freeze leaves nothing that the next one could take for whole. */
class FailedBuildTest {
  @TempDir Path folder;

  @Test
  void failsAgain() {
    Project project = Project.in(folder).sourcesFrom("builds/failing");
    Build first = Compiler.standard().compile(project);
    assertFailed(project, first);
    Build second = Compiler.standard().compile(project);
    assertFailed(project, second);
    assertEquals(first.errors(), second.errors());
  }

  @Test
  void failsAgainAfterOneThatPassedAndIsWholeOnceMended() {
    Project project = Project.in(folder).source("app/Shared.java", words("List.of(\"one\")"));
    Compiler.standard().compile(project).orFail();
    List<String> whole = project.classFiles();
    project.source("app/Shared.java", words("null; System.exit(1)"));
    for (int build = 0; build < 2; build++) {
      assertFailed(project, Compiler.standard().compile(project));
    }
    project.source("app/Shared.java", words("List.of(\"one\")"));
    Compiler.standard().compile(project).orFail();
    assertEquals(whole, project.classFiles());
  }

  private static void assertFailed(Project project, Build build) {
    assertFalse(build.succeeded(), build.toString());
    assertFalse(build.errors().isEmpty(), build.toString());
    assertEquals(List.of(), project.frozenClassFiles());
    List<String> owners =
        project.classFiles().stream().filter(name -> name.startsWith("app/Shared")).toList();
    assertEquals(List.of(), owners);
  }

  private static String words(String words) {
    return """
        package app;

        import dev.permafrost.Freezable;
        import java.util.List;

        public class Shared {
          @Freezable
          static List<String> words() {
            List<String> words = WORDS;
            return words;
          }
        }
        """
        .replace("WORDS", words);
  }
}
