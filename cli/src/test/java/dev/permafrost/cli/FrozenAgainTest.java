package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes one program again and again; what one run leaves is what the next one finds. */
class FrozenAgainTest {
  @TempDir Path folder;
  private ClassFolder classes;
  private Path resources;

  @BeforeEach
  void prepare() throws IOException {
    classes = new ClassFolder(Files.createDirectory(folder.resolve("classes")));
    resources = Files.createDirectory(folder.resolve("resources"));
    Files.writeString(resources.resolve("words.txt"), "one two");
  }

  @Test
  void eachRunFreezesWhatIsThere() throws Exception {
    Compilers.javac(
        classes.path(), "java/app/Atlas.java", "java/app/Marks.java", "java/app/Slow.java");
    Map<String, Integer> compiled = classes.contents();
    theJarAloneFreezesAndNotesWhatDoesNotPay();
    whatIsFrozenIsWhatTheRoutinesReturn();
    marksAreThoseOfTheProgram();
    assertNotEquals(compiled, classes.contents());
    frozenAgainByAnotherJdkItIsTheSameAndWarnsIfTold();
    aResourceThatChangedIsFrozenAnewAndNothingSaidIfTold();
    aRoutineThatThrowsIsToldAtItsLine();
    Files.delete(classes.path().resolve("app/Failing.class"));
    assertEquals(compiled, classes.contents());
  }

  private void theJarAloneFreezesAndNotesWhatDoesNotPay() {
    Cli done = Cli.jar(freeze());
    assertEquals(0, done.exitCode(), done.err());
    assertTrue(done.out().contains("Froze 8 routines of 4 classes"), done.out());
    assertTrue(done.err().contains("app/Slow.java:15: note: [SlowerThanLive]"), done.err());
  }

  private void whatIsFrozenIsWhatTheRoutinesReturn() throws Exception {
    LoadedProgram program = classes.program();
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

  private void marksAreThoseOfTheProgram() throws Exception {
    LoadedProgram program = classes.program();
    assertSame(program.field("app.Marks", "NONE"), program.call("app.MarksFrozen", "none"));
    assertSame(program.field("app.Marks", "HIDDEN"), program.call("app.MarksFrozen", "hidden"));
    assertSame(program.field("app.Marks", "INSTANCE"), program.call("app.MarksFrozen", "instance"));
    assertFalse(program.roots().toString().contains("LIVE"), program.roots()::toString);
  }

  private void frozenAgainByAnotherJdkItIsTheSameAndWarnsIfTold() throws IOException {
    Map<String, Integer> first = classes.contents();
    Path log = folder.resolve("log");
    Cli done = Cli.run(freeze("--cost", "warn", "--jdk", jdkThatWritesTo(log)));
    assertEquals(0, done.exitCode(), done.err());
    assertTrue(done.err().contains("Slow.java:15: warning: [SlowerThanLive]"), done.err());
    assertTrue(Files.exists(log));
    assertEquals(first, classes.contents());
  }

  private void aResourceThatChangedIsFrozenAnewAndNothingSaidIfTold() throws Exception {
    Files.writeString(resources.resolve("words.txt"), "three");
    Cli silent = Cli.run(freeze("--cost", "off"));
    assertEquals(0, silent.exitCode(), silent.err());
    assertFalse(silent.err().contains("[SlowerThanLive]"), silent.err());
    assertEquals(List.of("three"), classes.program().call("app.AtlasFrozen", "words"));
  }

  private void aRoutineThatThrowsIsToldAtItsLine() {
    Compilers.javac(classes.path(), "java/app/Failing.java");
    Cli failed = Cli.run(freeze());
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("app/Failing.java:8: error: [RoutineThrew]"), failed.err());
    assertTrue(failed.err().contains("ArithmeticException"), failed.err());
  }

  private Object[] freeze(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("freeze", "--classpath", Compilers.RUNTIME));
    arguments.addAll(List.of("--resources", resources, "--timeout", 120, classes.path()));
    arguments.addAll(List.of(options));
    return arguments.toArray();
  }

  /** This one, but for a line that it writes each time its java starts. */
  private Path jdkThatWritesTo(Path log) throws IOException {
    Path jdk = folder.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Path java = jdk.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\necho started >> '%s'\nexec '%s/bin/java' \"$@\"\n"
            .formatted(log, System.getProperty("java.home")));
    assertTrue(java.toFile().setExecutable(true));
    return jdk;
  }
}
