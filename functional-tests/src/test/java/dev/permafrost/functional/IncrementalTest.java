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
  private static final String SECOND =
      " @Freezable public static String name() { return \"table\"; } }";

  @TempDir static Path shared;
  private static Project built;
  private static Project edited;
  private static Project fresh;

  @TempDir Path folder;
  private Project project;

  /** One build, another one over it after edits, and one of the same sources in a new folder. */
  @BeforeAll
  static void buildAndEdit() {
    built = Project.in(shared.resolve("built")).resource("p/text.txt", "before");
    addUnedited(built);
    built
        .source("p/Table.java", table("Table", 2_000))
        .source("p/Shrinking.java", table("Shrinking", 2_000))
        .source("p/Two.java", two());
    Compiler.standard().compile(built).orFail();
    edited = Project.in(shared.resolve("edited")).copyOf(built);
    edit(edited);
    Compiler.standard().compile(edited).orFail();
    fresh = Project.in(shared.resolve("fresh")).resource("p/text.txt", "before");
    addUnedited(fresh);
    edit(fresh);
    Compiler.standard().compile(fresh).orFail();
  }

  private static void addUnedited(Project project) {
    project
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
            """)
        .source(
            "p/Reader.java",
            """
            package p;

            import dev.permafrost.Freezable;

            public class Reader {
              @Freezable
              public static String text() throws java.io.IOException {
                try (var in = Reader.class.getResourceAsStream("text.txt")) {
                  return new String(in.readAllBytes());
                }
              }
            }
            """);
  }

  private static void edit(Project project) {
    String shrunk = table("Shrinking", 1).replace("new HashMap<>(map)", "Map.of(\"k\", 1)");
    project
        .source("p/Table.java", table("Table", 100))
        .source("p/Shrinking.java", shrunk)
        .source("p/Two.java", two().replace(SECOND, "}"));
  }

  @BeforeEach
  void startWithABuild() {
    project = Project.in(folder).copyOf(built);
  }

  @Test
  void someSourcesSufficeWhenTheOutputFolderHasTheRest() {
    project.source("p/Table.java", table("Table", 700));
    compileOnly("p/Table.java");
    assertTableHas(700, project);
    compileOnly("p/Other.java");
    assertTableHas(700, project);
  }

  @Test
  void anEditedRoutineGivesTheNewStateAndLeavesNoStalePage() {
    assertTableHas(2_000, built);
    assertTableHas(100, edited);
    assertSameFilesAsFreshBuild(edited, "Table");
  }

  @Test
  void aRoutineThatShrinksToAnExpressionLeavesNoPageAtAll() {
    assertSameFilesAsFreshBuild(edited, "Shrinking");
  }

  @Test
  void oneOfTwoRoutinesWithoutItsAnnotationLeavesOnlyTheOther() {
    assertSameFilesAsFreshBuild(edited, "Two");
  }

  @Test
  void whatIsNotEditedIsAsInAFreshBuild() {
    assertSameFilesAsFreshBuild(edited, "");
  }

  @Test
  void anEditedResourceGivesTheNewState() {
    project.resource("p/text.txt", "after");
    compileOnly("p/Reader.java");
    try (Program program = Program.of(project)) {
      assertEquals("after", program.call("p.ReaderFrozen", "text"));
    }
  }

  @Test
  void routinesWithoutTheirAnnotationLeaveNothingBehind() throws IOException {
    project.delete("p/Other.java");
    for (Path source : project.allSources()) {
      String bare = Files.readString(source).replace("@Freezable", "");
      project.source(project.sources().relativize(source).toString(), bare);
    }
    Compiler.standard().compile(project).orFail();
    assertEquals(List.of(), project.frozenClassFiles());
    assertEquals(List.of(), generatedSources());
  }

  @Test
  void deletedOwnersLeaveNothingBehind() throws IOException {
    for (String owner : List.of("Table", "Shrinking", "Two", "Reader")) {
      project.delete("p/" + owner + ".java");
      Files.delete(project.classes().resolve("p/" + owner + ".class"));
    }
    project.source("p/Other.java", "package p; public class Other {}");
    Compiler.standard().compile(project).orFail();
    assertEquals(List.of(), project.frozenClassFiles());
    assertEquals(List.of(), generatedSources());
  }

  @Test
  void aFailedBuildAfterAGoodOneDoesNotLeaveHalfOfEither() {
    String failing = table("Table", 100).replace("return", "if (true) throw new Error(); return");
    project.source("p/Table.java", failing);
    assertTrue(!Compiler.standard().compile(project).succeeded());
    edit(project);
    Compiler.standard().compile(project).orFail();
    assertTableHas(100, project);
    assertSameFilesAsFreshBuild(project, "");
  }

  private void compileOnly(String path) {
    Compiler.standard().compile(project, List.of(project.sources().resolve(path))).orFail();
  }

  private static void assertTableHas(int size, Project project) {
    try (Program program = Program.of(project)) {
      Map<?, ?> table = (Map<?, ?>) program.call("p.TableFrozen", "table");
      assertEquals(program.call("p.Table", "table"), table);
      assertEquals(size, table.size());
    }
  }

  /** Compares the files whose names have this in them. */
  private static void assertSameFilesAsFreshBuild(Project project, String part) {
    Map<String, byte[]> expected = output(fresh, part);
    Map<String, byte[]> actual = output(project, part);
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(actual.keySet()));
    assertTrue(expected.keySet().stream().anyMatch(name -> name.contains("Frozen.class")));
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
  }

  private static Map<String, byte[]> output(Project project, String part) {
    Map<String, byte[]> output = project.output();
    output.keySet().removeIf(name -> !name.contains(part));
    return output;
  }

  private List<String> generatedSources() {
    List<String> sources = new ArrayList<>(project.output().keySet());
    sources.removeIf(name -> !name.endsWith(".java"));
    return sources;
  }

  private static String two() {
    String first = table("Two", 2_000);
    return first.substring(0, first.lastIndexOf('}')) + SECOND;
  }

  private static String table(String name, int size) {
    return """
        package p;

        import dev.permafrost.Freezable;
        import java.util.HashMap;
        import java.util.Map;

        public class NAME {
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
        .replace("NAME", name)
        .replace("SIZE", String.valueOf(size));
  }
}
