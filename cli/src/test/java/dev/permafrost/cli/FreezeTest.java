package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes once what javac wrote without an annotation processor. */
class FreezeTest {
  @TempDir Path path;
  private ClassFolder classes;

  @BeforeEach
  void prepare() {
    classes = new ClassFolder(path);
  }

  @Test
  void everyRuleThatIsBrokenIsToldAtItsLine() throws IOException {
    Compilers.javac(path, "java/app/Broken.java");
    Map<String, Integer> before = classes.contents();
    Cli failed = Cli.jar("freeze", "--classpath", Compilers.RUNTIME, path);
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("app/Broken.java:13: error: [PrivateRoutine] hidden() is private"),
        failed.err());
    assertEquals(before, classes.contents());
  }

  @Test
  void aFolderWhereAFileShouldGoIsAnErrorAndLeavesNothing() throws IOException {
    Compilers.javac(path, "java/app/Marks.java");
    Files.createDirectory(path.resolve("app/MarksFrozen.class"));
    Map<String, Integer> before = classes.contents();
    Cli failed = Cli.run("freeze", "--classpath", Compilers.RUNTIME, path);
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("[OutputFailed]"), failed.err());
    assertEquals(before, classes.contents());
  }

  @Test
  void withoutTheRuntimeModelItSaysSo() {
    Compilers.javac(path, "java/app/Atlas.java");
    Cli failed = Cli.run("freeze", path);
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("error: [RuntimeModelMissing]"), failed.err());
  }

  @Test
  void modeLiveWritesFacadesThatRunLive() throws Exception {
    Compilers.javac(path, "java/app/Atlas.java");
    Cli done = Cli.run("freeze", "--classpath", Compilers.RUNTIME, "--mode", "live", path);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = classes.program();
    assertEquals(program.call("app.Atlas", "cities"), program.call("app.AtlasFrozen", "cities"));
    assertEquals(List.of("app.Atlas.cities LIVE"), program.roots());
  }
}
