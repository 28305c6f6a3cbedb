package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes what javac wrote without an annotation processor. */
class FreezeTest {
  @TempDir Path folder;
  private Path classes;
  private Path resources;

  @BeforeEach
  void prepare() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    resources = Files.createDirectory(folder.resolve("resources"));
    Files.writeString(resources.resolve("words.txt"), "one two");
  }

  private Cli freeze(Object... options) {
    List<Object> arguments =
        new ArrayList<>(List.of("freeze", "--classpath", Compilers.RUNTIME, classes));
    arguments.addAll(List.of("--resources", resources, "--timeout", 120));
    arguments.addAll(List.of(options));
    return Cli.run(arguments.toArray());
  }

  @Test
  void whatIsFrozenIsWhatTheRoutinesReturn() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Cli done = freeze();
    assertEquals(0, done.exitCode(), done.err());
    assertTrue(done.out().contains("Froze 4 routines of 2 classes"), done.out());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME);
    assertEquals(program.call("app.Atlas", "cities"), program.call("app.AtlasFrozen", "cities"));
    assertEquals(List.of("one", "two"), program.call("app.AtlasFrozen", "words"));
    assertEquals(11_034, program.call("app.Atlas_DepthsFrozen", "maxDepth"));
    assertEquals(11_034, program.field("app.Atlas_DepthsFrozen", "MAX_DEPTH"));
    assertEquals(
        List.of(
            "app.Atlas.Depths.maxDepth FROZEN",
            "app.Atlas.cities FROZEN",
            "app.Atlas.words FROZEN"),
        program.roots());
  }

  @Test
  void frozenAgainItIsTheSame() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    assertEquals(0, freeze().exitCode());
    Map<String, Integer> first = contents();
    assertEquals(0, freeze().exitCode());
    assertEquals(first, contents());
  }

  @Test
  void aResourceThatChangedIsFrozenAnew() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    assertEquals(0, freeze().exitCode());
    Files.writeString(resources.resolve("words.txt"), "three");
    assertEquals(0, freeze().exitCode());
    assertEquals(
        List.of("three"),
        LoadedProgram.of(classes, Compilers.RUNTIME).call("app.AtlasFrozen", "words"));
  }

  @Test
  void everyRuleThatIsBrokenIsToldAtItsLine() throws Exception {
    Compilers.javac(classes, "java/app/Broken.java");
    Map<String, Integer> before = contents();
    Cli failed = freeze();
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("app/Broken.java:13: error: [PrivateRoutine] hidden() is private"),
        failed.err());
    assertEquals(before, contents());
  }

  @Test
  void aRoutineThatThrowsIsToldAtItsLine() throws Exception {
    Compilers.javac(classes, "java/app/Failing.java");
    Cli failed = freeze();
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("app/Failing.java:8: error: [RoutineThrew]"), failed.err());
    assertTrue(failed.err().contains("ArithmeticException"), failed.err());
  }

  @Test
  void aRunThatFailsTakesAwayWhatWasFrozen() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Map<String, Integer> compiled = contents();
    assertEquals(0, freeze().exitCode());
    assertNotEquals(compiled, contents());
    Compilers.javac(classes, "java/app/Failing.java");
    assertEquals(1, freeze().exitCode());
    Files.delete(classes.resolve("app/Failing.class"));
    assertEquals(compiled, contents());
  }

  @Test
  void aFolderWhereAFileShouldGoIsAnErrorAndLeavesNothing() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Files.createDirectory(classes.resolve("app/AtlasFrozen.class"));
    Map<String, Integer> before = contents();
    Cli failed = freeze();
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("[OutputFailed]"), failed.err());
    assertEquals(before, contents());
  }

  @Test
  void withoutTheRuntimeModelItSaysSo() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Cli failed = Cli.run("freeze", classes);
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("error: [RuntimeModelMissing]"), failed.err());
  }

  @Test
  void modeLiveWritesFacadesThatRunLive() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Cli done = Cli.run("freeze", "--classpath", Compilers.RUNTIME, "--mode", "live", classes);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME);
    assertEquals(program.call("app.Atlas", "cities"), program.call("app.AtlasFrozen", "cities"));
    assertEquals(List.of("app.Atlas.cities LIVE"), program.roots());
  }

  @Test
  void whatDoesNotPayIsANoteOrAWarningOrNotSaid() throws Exception {
    Compilers.javac(classes, "java/app/Slow.java");
    assertTrue(freeze().err().contains("app/Slow.java:8: note: [SlowerThanLive]"));
    assertTrue(freeze("--cost", "warn").err().contains("Slow.java:8: warning: [SlowerThanLive]"));
    Cli silent = freeze("--cost", "off");
    assertEquals(0, silent.exitCode(), silent.err());
    assertFalse(silent.err().contains("[SlowerThanLive]"), silent.err());
  }

  @Test
  void anotherJdkRunsTheRoutines() throws Exception {
    Compilers.javac(classes, "java/app/Atlas.java");
    Path jdk = folder.resolve("jdk");
    Path log = folder.resolve("log");
    Files.createDirectories(jdk.resolve("bin"));
    Path java = jdk.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\necho started >> '%s'\nexec '%s/bin/java' \"$@\"\n"
            .formatted(log, System.getProperty("java.home")));
    assertTrue(java.toFile().setExecutable(true));
    Cli done =
        Cli.run(
            "freeze",
            "--jdk",
            jdk,
            "--classpath",
            Compilers.RUNTIME,
            "--resources",
            resources,
            classes);
    assertEquals(0, done.exitCode(), done.err());
    assertTrue(Files.exists(log));
  }

  /** Hashes of all files, and the names of folders. */
  private Map<String, Integer> contents() throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        contents.put(
            classes.relativize(file).toString(),
            Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0);
      }
    }
    return contents;
  }
}
