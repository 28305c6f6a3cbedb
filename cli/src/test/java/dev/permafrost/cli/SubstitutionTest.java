package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes what a library says how to store. */
class SubstitutionTest {
  private static final String MARKER = "dev/permafrost/substitutions/lib_Dice_2Stored.class";

  @TempDir Path folder;
  private Path library;
  private Path classes;

  @BeforeEach
  void compile() throws IOException {
    library = Files.createDirectory(folder.resolve("library"));
    classes = Files.createDirectory(folder.resolve("classes"));
    Compilers.javac(library, "java/lib/Dice.java");
    Compilers.javac(List.of(library), classes, "java/app/Game.java");
  }

  @Test
  void aLibraryThatWentThroughTheCommandIsFoundToHaveSubstitutions() throws Exception {
    Cli marked = Cli.run("freeze", "--classpath", Compilers.RUNTIME, library);
    assertEquals(0, marked.exitCode(), marked.err());
    Cli done =
        Cli.run("freeze", "--classpath", Compilers.classPath(library, Compilers.RUNTIME), classes);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, library, Compilers.RUNTIME);
    assertEquals(
        program.call("app.Game", "dice").toString(),
        program.call("app.GameFrozen", "dice").toString());
    assertEquals(List.of("app.Game.dice FROZEN"), program.roots());
  }

  @Test
  void theMarkerOfASubstitutionThatIsGoneGoes() throws Exception {
    assertEquals(0, Cli.run("freeze", library).exitCode());
    assertTrue(Files.exists(library.resolve(MARKER)));
    Files.delete(library.resolve("lib/Dice$Stored.class"));
    Cli again = Cli.run("freeze", library);
    assertEquals(0, again.exitCode(), again.err());
    assertFalse(Files.exists(library.resolve(MARKER)));
  }
}
