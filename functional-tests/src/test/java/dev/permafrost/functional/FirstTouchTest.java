package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Toolchain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen state that cannot be thawed where it is run: live code must not be better off. */
class FirstTouchTest {
  @TempDir static Path folder;
  private static Project sound;

  @BeforeAll
  static void compile() {
    sound = Project.in(folder.resolve("sound")).sourceFrom("code/Fragile.java");
    Compiler.standard().option("--release", "17").compile(sound).orFail();
  }

  private static Project copy(String name) {
    return Project.in(folder.resolve(name)).copyOf(sound);
  }

  /** Asserts that a program prints what it prints live, and what it says of its root. */
  private static Run assertSays(String root, Jvm jvm, String question) {
    Run run = jvm.run("code.Fragile", question);
    assertTrue(run.out().contains("\nroot " + root), run.out());
    String[] words = question.split(" ");
    Run live = jvm.with("JDK_JAVA_OPTIONS", "-Dpermafrost.mode=live").run("code.Fragile", words);
    assertEquals(answers(live), answers(run), run.out());
    assertEquals(0, run.exitValue(), run.out());
    return run;
  }

  private static List<String> answers(Run run) {
    return run.lines().stream().filter(line -> line.startsWith("answer ")).toList();
  }

  private static void delete(Project project, String classFile) {
    try {
      Files.delete(project.classes().resolve(classFile));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Renames what is private, in the class that declares it and uses it, as obfuscators do. */
  private static void rename(Project project, String classFile, String name, String other) {
    try {
      Path file = project.classes().resolve(classFile);
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertTrue(text.contains(name), name);
      assertEquals(name.length(), other.length());
      Files.write(file, text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void allOfItIsFrozenWhereNothingIsWrong() {
    for (String question : List.of("optional", "rules", "hidden", "bare", "state")) {
      Run run = assertSays("code.Fragile." + question + " FROZEN", Jvm.of(sound), question);
      assertFalse(run.out().contains("permafrost:"), run.out());
    }
  }

  @Test
  void aClassThatIsMissingIsMissedAtTheFirstTouchThoughItsRowIsNotAsked() {
    Project project = copy("missing");
    delete(project, "code/Fragile$Extra.class");
    Run run =
        assertSays(
            "code.Fragile.optional LIVE: its frozen state cannot be thawed here:"
                + " java.lang.ClassNotFoundException: code.Fragile$Extra",
            Jvm.of(project),
            "optional");
    List<String> told =
        run.lines().stream().filter(line -> line.startsWith("permafrost: ")).toList();
    assertEquals(1, told.size(), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
  }

  @Test
  void aPrivateMethodOfALambdaThatWasRenamedRunsTheRoutine() {
    Project project = copy("obfuscated");
    rename(project, "code/Fragile.class", "lambda$rules$", "lambda$rulez$");
    assertSays(
        "code.Fragile.rules LIVE: its frozen state cannot be thawed here:"
            + " java.lang.NoSuchMethodException: ",
        Jvm.of(project),
        "rules");
  }

  @Test
  void aPrivateFieldThatWasRenamedRunsTheRoutine() {
    Project project = copy("renamed");
    rename(project, "code/Fragile$Bare.class", "secretOfBare", "secretOfBear");
    assertSays(
        "code.Fragile.bare LIVE: its frozen state cannot be thawed here:"
            + " java.lang.NoSuchFieldException: secretOfBare",
        Jvm.of(project),
        "bare");
  }

  @Test
  void aRunTimeImageWithoutUnsupportedModulesRunsTheRoutine() {
    Jvm jvm = Jvm.of(sound, "--limit-modules", "java.base");
    assertSays(
        "code.Fragile.bare LIVE: its frozen state cannot be thawed here:"
            + " java.lang.ClassNotFoundException: sun.reflect.ReflectionFactory",
        jvm,
        "bare");
    assertSays("code.Fragile.hidden FROZEN", jvm, "hidden");
  }

  @Test
  void stateThatCannotBeMadeIsNotAssignedInPart() {
    Project project = copy("half");
    rename(project, "code/Fragile$Odd.class", "java/lang/Math", "java/lang/Moth");
    assertSays(
        "code.Fragile.state LIVE: its frozen state cannot be thawed here:"
            + " java.lang.ClassNotFoundException: java.lang.Moth",
        Jvm.of(project),
        "state");
  }

  @Test
  void whatTheRoutineThrowsLiveArrivesAsItIs() {
    Project project = copy("throwing");
    delete(project, "code/Fragile$Extra.class");
    Run run = Jvm.of(project, "-Dpermafrost.log=off").run("code.Fragile", "needed");
    assertTrue(run.out().contains("java.lang.NoClassDefFoundError: code/Fragile$Extra"), run.out());
    assertFalse(run.out().contains("permafrost:"), run.out());
  }

  /** Where a JDK still has security managers: as long as live code asks for nothing. */
  @Test
  void aSecurityManagerThatGrantsNothingIsNoHindrance() {
    Stream.concat(
            Stream.of(Path.of(System.getProperty("java.home"))), Toolchain.otherJdks().stream())
        .filter(home -> Toolchain.feature(home) < 24)
        .forEach(
            home -> {
              Path policy = sound.folder().resolve("nothing.policy");
              Jvm jvm =
                  Jvm.of(sound, "-Djava.security.manager", "-Djava.security.policy==" + policy)
                      .on(home);
              Run run = jvm.run("code.Fragile", "optional");
              assertTrue(run.out().contains("root code.Fragile.optional LIVE"), run.out());
              assertTrue(run.out().contains("AccessControlException"), run.out());
              assertEquals(0, run.exitValue(), run.out());
              Run plain = jvm.run("code.Fragile", "plain");
              assertTrue(plain.out().contains("root code.Fragile.plain FROZEN"), plain.out());
            });
  }

  /** What takes a cold JVM longer than many a live run. */
  @Test
  void toFallBackSetsUpNeitherALoggerNorTheFlightRecorder() {
    Project project = copy("cheap");
    delete(project, "code/Fragile$Extra.class");
    Run run = Jvm.of(project, "-Xlog:class+load").run("code.Fragile", "optional");
    assertTrue(run.out().contains("permafrost: code.Fragile.optional runs live"), run.out());
    for (String machinery :
        List.of("java.util.logging.", "jdk.internal.logger.", "jdk.jfr.Event", "LambdaForm$")) {
      long loaded = run.lines().stream().filter(line -> line.contains(" " + machinery)).count();
      assertEquals(0, loaded, machinery);
    }
  }
}
