package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes routines that return what is compared by identity and holds nothing. */
class MarksTest {
  @TempDir Path classes;

  @Test
  void marksOfJavaAreThoseOfTheProgram() throws Exception {
    Compilers.javac(classes, "java/app/Marks.java");
    Cli done = Cli.run("freeze", "--classpath", Compilers.RUNTIME, classes);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME);
    assertSame(program.field("app.Marks", "NONE"), program.call("app.MarksFrozen", "none"));
    assertSame(program.field("app.Marks", "HIDDEN"), program.call("app.MarksFrozen", "hidden"));
    assertSame(program.field("app.Marks", "INSTANCE"), program.call("app.MarksFrozen", "instance"));
    assertFalse(program.roots().toString().contains("LIVE"), program.roots()::toString);
  }

  @Test
  void objectsOfKotlinAreThoseOfTheProgram() throws Exception {
    Compilers.kotlin(classes, "kotlin/Marks.kt");
    Path[] path = {Compilers.RUNTIME, Compilers.KOTLIN};
    Cli done = Cli.run("freeze", "--classpath", Compilers.classPath(path), classes);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME, Compilers.KOTLIN);
    Object origin = program.field("kt.Origin", "INSTANCE");
    assertSame(origin, program.call("kt.OriginFrozen", "self"));
    assertSame(origin, program.call("kt.MarksKtFrozen", "origin"));
    assertFalse(program.roots().toString().contains("LIVE"), program.roots()::toString);
  }
}
