package dev.permafrost.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the output when javac is done, whatever happened on the way. */
class JavacDoorTest {
  private static final String TABLE =
      """
      package p;
      import dev.permafrost.Freezable;
      import java.util.HashMap;
      import java.util.Map;
      public class Table {
        @Freezable public static Map<Integer, String> rows() {
          Map<Integer, String> rows = new HashMap<>();
          for (int i = 0; i < 100; i++) rows.put(i, "row " + i);
          return rows;
        }
        @Freezable public static int size() { return 100; }
      }
      """;
  private static final String USER =
      "package p; class User { static int twice = 2 * TableFrozen.SIZE; }";

  @TempDir static Path shared;
  private static Project built;

  @TempDir Path folder;

  @BeforeAll
  static void buildOnce() {
    built = tableIn(shared).option("-Apermafrost.reportDir=" + shared.resolve("reports"));
    assertEquals(List.of(), built.build().errors());
  }

  @Test
  void constantsAreInTheFacadeAndTheirHoldersAreGone() throws Exception {
    assertFalse(built.outputs().toString().contains("Constant"), built.outputs().toString());
    try (var loader = built.loader()) {
      var size = loader.loadClass("p.TableFrozen").getDeclaredField("SIZE");
      assertEquals(100, size.get(null));
      var twice = loader.loadClass("p.User").getDeclaredField("twice");
      twice.setAccessible(true);
      assertEquals(200, twice.get(null));
    }
  }

  @Test
  void aFailedFreezeLeavesNeitherOwnersNorFacadesSoThatTheNextBuildFailsAgain() {
    Project project = new Project(folder).copyOf(built);
    project.file(
        "src/p/Bad.java",
        "package p; class Bad { @dev.permafrost.Freezable static int x() { return 1 / 0; } }");
    for (int i = 0; i < 2; i++) {
      assertFalse(project.build().succeeded());
      assertEquals(List.of("p/User.class"), classFiles(project));
    }
    project.delete("src/p/Bad.java");
    assertEquals(List.of(), project.build().errors());
    assertTrue(classFiles(project).contains("p/TableFrozen_rows_0.class"));
  }

  @Test
  void anErrorThatJavacFindsAfterItWroteTheOwnerLeavesNoOwner() {
    Project project = new Project(folder).copyOf(built);
    project.file("src/p/Zero.java", "package p; class Zero { int x = \"text\"; }");
    assertEquals(1, project.build().errors().size());
    for (String file : classFiles(project)) {
      assertFalse(file.startsWith("p/Table"), file);
    }
  }

  @Test
  void aFolderInThePlaceOfAPageIsAnErrorAndLeavesNoPage() {
    Project project = project();
    project.file("out/p/TableFrozen_rows_0.class/in-the-way.txt", "");
    Project.Result result = project.build();
    assertTrue(result.errors().get(0).startsWith("[OutputFailed] cannot write what is frozen"));
    assertEquals(List.of("p/User.class"), classFiles(project));
  }

  @Test
  void ownersHaveTheDateOfTheirCompilationWhenTheyAreFrozen() throws IOException {
    long date = Files.getLastModifiedTime(built.out().resolve("p/Table.class")).toMillis();
    long source = Files.getLastModifiedTime(shared.resolve("src/p/Table.java")).toMillis();
    assertTrue(date >= source);
  }

  @Test
  void problemsAreAtTheLineOfTheRoutineAlthoughJavacIsDone() {
    Project project = new Project(folder);
    project.file(
        "src/p/Bad.java",
        "package p;\nclass Bad {\n  @dev.permafrost.Freezable\n  static int x() { return 1 / 0; }\n}");
    assertTrue(project.build().errors().get(0).startsWith("Bad.java:4: [RoutineThrew]"));
  }

  /** That it is a note otherwise is among the {@link ErrorCase}s. */
  @Test
  void whatTheCostGateSaysIsAWarningOrNothingWhereThatIsAskedFor() {
    String slow =
        "class Slow { @dev.permafrost.Freezable static byte[] x() { return new byte[24 << 20]; } }";
    Project warned = new Project(folder).file("src/Slow.java", slow);
    warned.option("-Apermafrost.cost=warn");
    assertTrue(
        warned.build().messages(Diagnostic.Kind.WARNING).toString().contains("[SlowerThanLive]"));
    Project off = new Project(folder).option("-Apermafrost.cost=off");
    assertFalse(off.build().messages(Diagnostic.Kind.NOTE).toString().contains("[SlowerThanLive]"));
  }

  @Test
  void sourcesOfWhatIsFrozenAreInTheFolderOfReportsAlone() throws IOException {
    Path sources = shared.resolve("reports/sources");
    assertTrue(Files.readString(sources.resolve("p/TableFrozen.java")).contains("SIZE = 100"));
    assertTrue(Files.readString(built.out().resolve("p/TableFrozen.java")).contains("Gate.live("));
  }

  @Test
  void stubsOfKotlinClassesStayLiveWithOneNote() {
    Project project =
        project()
            .file("src/kotlin/Metadata.java", "package kotlin; public @interface Metadata {}")
            .file(
                "src/p/Stub.java",
                "package p; @kotlin.Metadata class Stub {"
                    + " @dev.permafrost.Freezable static Object x() { return null; } }");
    Project.Result result = project.build();
    assertEquals(List.of(), result.errors());
    List<String> notes = result.messages(Diagnostic.Kind.NOTE);
    assertEquals(1, notes.size(), notes.toString());
    assertTrue(notes.get(0).contains("permafrost:freeze"), notes.get(0));
  }

  @Test
  void aFileManagerThatKeepsClassesInMemoryWillDo() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new FreezeProcessor())
            .compile(JavaFileObjects.forSourceString("p.Table", TABLE));
    assertEquals(List.of(), List.copyOf(compilation.errors()));
    assertTrue(
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "p/TableFrozen_rows_0.class")
            .isPresent());
  }

  private Project project() {
    return tableIn(folder);
  }

  private static Project tableIn(Path folder) {
    return new Project(folder).file("src/p/Table.java", TABLE).file("src/p/User.java", USER);
  }

  private static List<String> classFiles(Project project) {
    return Stream.of(project.outputs().toArray(String[]::new))
        .filter(file -> file.endsWith(".class"))
        .toList();
  }
}
