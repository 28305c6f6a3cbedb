package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the output folder after a second build that does not start clean. */
class RebuildTest {
  private static final String ONE =
      """
      package p;
      import dev.permafrost.Freezable;
      class One {
        @Freezable static int[] number() { return new int[] {Other.ONE}; }
      }
      """;
  private static final String TWO =
      """
      package p;
      import dev.permafrost.Freezable;
      class Two {
        @Freezable static String text() { return "two"; }
        static int[] both = OneFrozen.number();
      }
      """;
  private static final String OTHER = "package p; class Other { static int ONE = 1; }";

  @TempDir static Path shared;
  private static Project built;

  @TempDir Path folder;
  private Project project;

  @BeforeAll
  static void buildOnce() {
    built = new Project(shared);
    built.file("src/p/One.java", ONE).file("src/p/Two.java", TWO).file("src/p/Other.java", OTHER);
    assertEquals(List.of(), built.build().errors());
    assertTrue(built.outputs().contains("p/OneFrozen.class"));
  }

  @BeforeEach
  void startWithIt() {
    project = new Project(folder).copyOf(built);
  }

  @Test
  void unchangedSourcesGiveTheSameFiles() {
    List<String> before = project.outputs();
    assertEquals(List.of(), project.build().errors());
    assertEquals(before, project.outputs());
  }

  @Test
  void removedAnnotationLeavesNothingBehind() {
    project.file("src/p/Two.java", "package p; class Two {}");
    assertEquals(List.of(), project.build().errors());
    assertFalse(project.outputs().toString().contains("TwoFrozen"));
    assertTrue(project.outputs().contains("p/OneFrozen.class"));
  }

  @Test
  void deletedOwnerLeavesNothingBehind() {
    project.delete("src/p/Two.java").delete("out/p/Two.class");
    assertEquals(List.of(), project.build().errors());
    assertFalse(project.outputs().toString().contains("TwoFrozen"));
  }

  @Test
  void lastOwnerTakesTheIndexAlong() {
    project
        .file("src/p/One.java", "package p; class One {}")
        .file("src/p/Two.java", "package p; class Two {}");
    assertEquals(List.of(), project.build().errors());
    assertEquals(List.of("p/One.class", "p/Other.class", "p/Two.class"), project.outputs());
  }

  @Test
  void buildOfSomeSourcesFindsTheRestInTheOutputFolder() {
    List<String> before = project.outputs();
    assertEquals(List.of(), project.buildOnly("src/p/One.java").errors());
    assertEquals(List.of(), project.buildOnly("src/p/Two.java").errors());
    assertEquals(List.of(), project.buildOnly("src/p/Other.java").errors());
    assertEquals(before, project.outputs());
  }

  @Test
  void sourcesWithoutRoutinesLeaveNoTrace(@TempDir Path elsewhere) {
    Project plain = new Project(elsewhere).file("src/p/Other.java", OTHER);
    assertEquals(List.of(), plain.build().errors());
    assertEquals(List.of("p/Other.class"), plain.outputs());
  }

  @Test
  void failedBuildLeavesNothingOfOwners(@TempDir Path elsewhere) {
    Project bad =
        new Project(elsewhere)
            .file("src/p/One.java", ONE)
            .file("src/p/Other.java", OTHER)
            .file(
                "src/p/Bad.java",
                "package p; class Bad { @dev.permafrost.Freezable int x() { return 1; } }");
    assertFalse(bad.build().succeeded());
    assertEquals(List.of("p/Other.class"), bad.outputs());
  }
}
