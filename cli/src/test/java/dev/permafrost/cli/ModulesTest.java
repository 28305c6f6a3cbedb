package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes a module whose result holds objects of another one. */
class ModulesTest {
  private static final String OPENING = "data/data=app";

  @TempDir Path folder;
  private Path data;
  private Path app;

  @BeforeEach
  void compile() throws IOException {
    data = folder.resolve("data");
    app = folder.resolve("app");
    Compilers.module(data, "data");
    Compilers.module(app, "app", data, Compilers.ANNOTATIONS, Compilers.RUNTIME);
  }

  private Cli freeze(Object... options) {
    return Cli.run(
        "freeze",
        "--module-path",
        Compilers.classPath(data, Compilers.RUNTIME),
        options.length == 0 ? "--mode=freeze" : options[0],
        app);
  }

  @Test
  void whatItsModulesOpenIsFrozenAndComesBackInThem() {
    Cli done = freeze("--add-opens=" + OPENING);
    assertEquals(0, done.exitCode(), done.err());
    String path = Compilers.classPath(app, data, Compilers.RUNTIME);
    Cli run = Cli.java("-p", path, "--add-opens", OPENING, "-m", "app/app.Trees");
    String expected = "[app, data]\ntrue\napp.Trees.names FROZEN\napp.Trees.tree FROZEN\n";
    assertEquals(expected, run.out(), run.err());
  }

  @Test
  void aPackageThatIsNotOpenIsAnError() {
    Cli failed = freeze();
    assertEquals(1, failed.exitCode());
    assertTrue(failed.err().contains("app/Trees.java:16: error: [PackageNotOpen]"), failed.err());
  }

  @Test
  void aModuleThatIsMissingIsAnError() {
    Cli failed = Cli.run("freeze", "--module-path", Compilers.RUNTIME, app);
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("error: [BadOption] the program would not start"), failed.err());
    assertTrue(failed.err().contains("Module data not found, required by app"), failed.err());
  }

  @Test
  void aModuleThatDoesNotReadTheRunTimeModelIsAnError() throws IOException {
    Files.delete(app.resolve("module-info.class"));
    Path descriptor = folder.resolve("module-info.java");
    Files.writeString(descriptor, "module app { requires data; }");
    Compilers.descriptor(app, descriptor, data);
    Cli failed = freeze();
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("[RuntimeModelMissing] module app does not read"), failed.err());
  }

  @Test
  void anOpeningThatIsNoneIsWrongUsage() {
    Cli wrong = freeze("--add-opens=data");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("--add-opens is data"), wrong.err());
  }
}
