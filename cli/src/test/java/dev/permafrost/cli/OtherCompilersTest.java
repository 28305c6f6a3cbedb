package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes what compilers other than javac wrote. */
class OtherCompilersTest {
  @TempDir Path classes;

  @Test
  void classesOfEcjAreFrozen() throws Exception {
    Compilers.ecj(classes, "java/app/Atlas.java");
    Files.writeString(classes.resolve("words.txt"), "one two");
    Cli done = Cli.run("freeze", "--classpath", Compilers.RUNTIME, classes);
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME);
    assertEquals(program.call("app.Atlas", "cities"), program.call("app.AtlasFrozen", "cities"));
    assertEquals("hello world", ((Supplier<?>) program.call("app.AtlasFrozen", "greeting")).get());
    assertEquals(List.of("app.Atlas.cities FROZEN", "app.Atlas.greeting FROZEN"), program.roots());
  }

  @Test
  void classesOfKotlinAreFrozen() throws Exception {
    Compilers.kotlin(classes, "kotlin/Data.kt");
    Cli done = freezeKotlin();
    assertEquals(0, done.exitCode(), done.err());
    assertTrue(done.out().contains("Froze 9 routines of 4 classes"), done.out());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME, Compilers.KOTLIN);
    assertEquals(program.call("kt.Data", "cities"), program.call("kt.DataFrozen", "cities"));
    assertEquals(
        program.call("kt.Data", "kept$my_module"), program.call("kt.DataFrozen", "kept$my_module"));
    assertEquals(program.call("kt.Sea", "seas"), program.call("kt.SeaFrozen", "seas"));
    assertEquals(11034, program.call("kt.SeaFrozen", "maxDepth"));
    assertEquals(program.call("kt.Lake", "lakes"), program.call("kt.LakeFrozen", "lakes"));
    assertArrayEquals(
        (Object[]) program.call("kt.DataKt", "topLevel"),
        (Object[]) program.call("kt.DataKtFrozen", "topLevel"));
    assertFalse(program.roots().toString().contains("LIVE"), program.roots()::toString);
  }

  @Test
  void singletonsAndFunctionsOfKotlinStayWhatTheyAre() throws Exception {
    Compilers.kotlin(classes, "kotlin/Data.kt");
    Cli done = freezeKotlin();
    assertEquals(0, done.exitCode(), done.err());
    LoadedProgram program = LoadedProgram.of(classes, Compilers.RUNTIME, Compilers.KOTLIN);
    List<?> singletons = (List<?>) program.call("kt.DataFrozen", "singletons");
    assertSame(program.field("kt.Registry", "INSTANCE"), singletons.get(0));
    List<?> live = (List<?>) program.call("kt.Data", "shapes");
    List<?> frozen = (List<?>) program.call("kt.DataFrozen", "shapes");
    assertEquals(live, frozen);
    assertSame(live.get(0), frozen.get(0));
    Object greeting = program.call("kt.DataFrozen", "greeting");
    Class<?> function =
        greeting.getClass().getClassLoader().loadClass("kotlin.jvm.functions.Function1");
    assertEquals("hello you", function.getMethod("invoke", Object.class).invoke(greeting, "you"));
  }

  @Test
  void whatJavaCannotCallInKotlinIsAnError() throws Exception {
    Compilers.kotlin(classes, "kotlin/Instance.kt");
    Cli failed = freezeKotlin();
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("kt/Instance.kt:6: error: [NotStatic] notStatic()"), failed.err());
    assertTrue(
        failed.err().contains("kt/Instance.kt:11: error: [NotStatic] inCompanion()"), failed.err());
    assertTrue(failed.err().contains("two words"), failed.err());
  }

  private Cli freezeKotlin() {
    return Cli.run(
        "freeze", "--classpath", Compilers.classPath(Compilers.RUNTIME, Compilers.KOTLIN), classes);
  }
}
