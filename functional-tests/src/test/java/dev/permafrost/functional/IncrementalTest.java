package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds into an output folder that earlier builds have used. */
class IncrementalTest {
  @TempDir static Path shared;
  private static Project built;

  @TempDir Path folder;
  private Project project;

  @BeforeAll
  static void buildTwoClasses() {
    built =
        Project.in(shared)
            .source("p/Table.java", table(5_000))
            .source(
                "p/Other.java",
                """
                package p;

                public class Other {
                  static String prefix() {
                    return "other ";
                  }

                  public static int size() {
                    return TableFrozen.table().size();
                  }
                }
                """);
    Compiler.standard().compile(built).orFail();
  }

  @BeforeEach
  void startWithThem() {
    project = Project.in(folder).copyOf(built);
  }

  @Test
  void someSourcesSufficeWhenTheOutputFolderHasTheRest() {
    project.source("p/Table.java", table(700));
    compileOnly("p/Table.java");
    assertTableHas(700);
    compileOnly("p/Other.java");
    assertTableHas(700);
  }

  @Test
  void anEditedRoutineGivesTheNewStateAndLeavesNoStalePage() {
    assertTableHas(5_000);
    project.source("p/Table.java", table(100));
    Compiler.standard().compile(project).orFail();
    assertTableHas(100);
    assertSameFilesAsFreshBuild();
  }

  @Test
  void aRoutineThatShrinksToAnExpressionLeavesNoPageAtAll() {
    project.source("p/Table.java", table(1).replace("new HashMap<>(map)", "Map.of(\"k\", 1)"));
    Compiler.standard().compile(project).orFail();
    assertSameFilesAsFreshBuild();
  }

  @Test
  void anEditedResourceGivesTheNewState() {
    project.source(
        "p/Reader.java",
        """
        package p;

        public class Reader {
          @dev.permafrost.Freezable
          public static String text() throws java.io.IOException {
            try (var in = Reader.class.getResourceAsStream("text.txt")) {
              return new String(in.readAllBytes());
            }
          }
        }
        """);
    project.resource("p/text.txt", "before");
    Compiler.standard().compile(project).orFail();
    project.resource("p/text.txt", "after");
    compileOnly("p/Reader.java");
    try (Program program = Program.of(project)) {
      assertEquals("after", program.call("p.ReaderFrozen", "text"));
    }
  }

  @Test
  void aRoutineWithoutItsAnnotationLeavesNothingBehind() {
    project.delete("p/Other.java");
    project.source("p/Table.java", table(5).replace("@Freezable", ""));
    Compiler.standard().compile(project).orFail();
    assertEquals(List.of(), project.frozenClassFiles());
    assertEquals(List.of(), generatedSources());
  }

  @Test
  void oneOfTwoRoutinesWithoutItsAnnotationLeavesOnlyTheOther() {
    String second = " @Freezable public static String name() { return \"table\"; } }";
    String first = table(5_000);
    String both = first.substring(0, first.lastIndexOf('}')) + second;
    project.source("p/Table.java", both);
    Compiler.standard().compile(project).orFail();
    project.source("p/Table.java", both.replace(second, "}"));
    Compiler.standard().compile(project).orFail();
    assertSameFilesAsFreshBuild();
  }

  @Test
  void aDeletedOwnerLeavesNothingBehind() throws IOException {
    project.delete("p/Table.java");
    Files.delete(project.classes().resolve("p/Table.class"));
    project.source("p/Other.java", "package p; public class Other {}");
    Compiler.standard().compile(project).orFail();
    assertEquals(List.of(), project.frozenClassFiles());
    assertEquals(List.of(), generatedSources());
  }

  @Test
  void aFailedBuildAfterAGoodOneDoesNotLeaveHalfOfEither() {
    project.source(
        "p/Table.java", table(100).replace("return", "if (true) throw new Error(); return"));
    assertTrue(!Compiler.standard().compile(project).succeeded());
    project.source("p/Table.java", table(200));
    Compiler.standard().compile(project).orFail();
    assertTableHas(200);
    assertSameFilesAsFreshBuild();
  }

  private void compileOnly(String path) {
    Compiler.standard().compile(project, List.of(project.sources().resolve(path))).orFail();
  }

  private void assertTableHas(int size) {
    try (Program program = Program.of(project)) {
      Map<?, ?> table = (Map<?, ?>) program.call("p.TableFrozen", "table");
      assertEquals(program.call("p.Table", "table"), table);
      assertEquals(size, table.size());
    }
  }

  private void assertSameFilesAsFreshBuild() {
    Project fresh = Project.in(folder.resolve("fresh"));
    for (Path source : project.allSources()) {
      fresh.sourceCopy(project.sources(), source);
    }
    Compiler.standard().compile(fresh).orFail();
    assertEquals(List.copyOf(fresh.output().keySet()), List.copyOf(project.output().keySet()));
    fresh
        .output()
        .forEach((name, bytes) -> assertArrayEquals(bytes, project.output().get(name), name));
  }

  private List<String> generatedSources() {
    List<String> sources = new ArrayList<>(project.output().keySet());
    sources.removeIf(name -> !name.endsWith(".java"));
    return sources;
  }

  private static String table(int size) {
    return """
        package p;

        import dev.permafrost.Freezable;
        import java.util.HashMap;
        import java.util.Map;

        public class Table {
          @Freezable
          public static Map<String, Integer> table() {
            Map<String, Integer> map = new HashMap<>();
            for (int i = 0; i < SIZE; i++) {
              map.put("key " + i, i);
            }
            return new HashMap<>(map);
          }
        }
        """
        .replace("SIZE", String.valueOf(size));
  }
}
