package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @TempDir Path folder;

  @Test
  void helpNamesTheCommandAndShowsAnExample() {
    Cli help = Cli.run("--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("freeze"), help.out());
    assertTrue(help.out().contains("java -jar permafrost-cli.jar freeze"), help.out());
  }

  @Test
  void helpOfFreezeTellsItsOptionsAndExitCodes() {
    Cli help = Cli.run("freeze", "--help");
    assertEquals(0, help.exitCode());
    assertTrue(help.out().contains("--jdk=HOME"), help.out());
    assertTrue(help.out().contains("1 something cannot be"), help.out());
  }

  @Test
  void versionIsThatOfTheJar() {
    Cli version = Cli.jar("--version");
    assertEquals(0, version.exitCode());
    assertTrue(
        Cli.JAR.getFileName().toString().contains(version.out().split("\\s")[1]), version.out());
  }

  @Test
  void withoutACommandUsageIsWrong() {
    Cli nothing = Cli.jar();
    assertEquals(2, nothing.exitCode());
    assertTrue(nothing.err().contains("Usage: permafrost"), nothing.err());
  }

  @Test
  void withoutClassesUsageIsWrong() {
    assertEquals(2, Cli.run("freeze").exitCode());
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Cli unknown = Cli.run("freeze", "--colour", folder);
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("--colour"), unknown.err());
  }

  @Test
  void anUnknownLevelOfCostIsWrongUsage() {
    Cli unknown = Cli.run("freeze", "--cost", "loud", folder);
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("--cost"), unknown.err());
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    Cli missing = Cli.run("freeze", folder.resolve("absent"));
    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("is not a folder of class files"), missing.err());
  }

  @Test
  void aJdkWithoutJavaIsWrongUsage() {
    Cli missing = Cli.run("freeze", "--jdk", folder, folder);
    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("no bin/java"), missing.err());
  }

  @Test
  void aFolderWithoutRoutinesIsFine() {
    Cli empty = Cli.run("freeze", folder);
    assertEquals(0, empty.exitCode(), empty.err());
    assertTrue(empty.out().contains("Found nothing to freeze"), empty.out());
  }
}
