package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezes what compilers other than javac wrote, two folders of it in one run. */
class OtherCompilersTest {
  private static final String LIBRARIES = Compilers.classPath(Compilers.RUNTIME, Compilers.KOTLIN);

  @TempDir static Path ofEcj;
  @TempDir static Path ofKotlin;
  private static Cli done;

  private LoadedProgram program;

  @BeforeAll
  static void freeze() throws IOException {
    Compilers.ecj(ofEcj, "java/app/Atlas.java");
    Files.writeString(ofEcj.resolve("words.txt"), "one two");
    Compilers.kotlin(ofKotlin, "kotlin/Data.kt", "kotlin/Marks.kt");
    done = Cli.run("freeze", "--classpath", LIBRARIES, ofEcj, ofKotlin);
  }

  @BeforeEach
  void load() throws IOException {
    assertEquals(0, done.exitCode(), done.err());
    program = LoadedProgram.of(ofEcj, ofKotlin, Compilers.RUNTIME, Compilers.KOTLIN);
  }

  @Test
  void classesOfEcjAreFrozen() throws Exception {
    assertEquals(program.call("app.Atlas", "cities"), program.call("app.AtlasFrozen", "cities"));
    assertEquals("hello world", ((Supplier<?>) program.call("app.AtlasFrozen", "greeting")).get());
    assertEquals(List.of("app.Atlas.cities FROZEN", "app.Atlas.greeting FROZEN"), program.roots());
  }

  @Test
  void classesOfKotlinAreFrozen() throws Exception {
    assertTrue(done.out().contains("Froze 15 routines of 8 classes"), done.out());
    assertEquals(program.call("kt.Data", "cities"), program.call("kt.DataFrozen", "cities"));
    assertEquals(
        program.call("kt.Data", "kept$my_module"), program.call("kt.DataFrozen", "kept$my_module"));
    assertEquals(program.call("kt.Sea", "seas"), program.call("kt.SeaFrozen", "seas"));
    assertEquals(11034, program.call("kt.SeaFrozen", "maxDepth"));
    assertEquals(program.call("kt.Lake", "lakes"), program.call("kt.LakeFrozen", "lakes"));
    assertArrayEquals(
        (Object[]) program.call("kt.DataKt", "topLevel"),
        (Object[]) program.call("kt.DataKtFrozen", "topLevel"));
    assertFrozen();
  }

  @Test
  void singletonsAndFunctionsOfKotlinStayWhatTheyAre() throws Exception {
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
  void objectsOfKotlinThatHoldNothingAreThoseOfTheProgram() throws Exception {
    Object origin = program.field("kt.Origin", "INSTANCE");
    assertSame(origin, program.call("kt.OriginFrozen", "self"));
    assertSame(origin, program.call("kt.MarksKtFrozen", "origin"));
    assertFrozen();
  }

  @Test
  void whatJavaCannotCallInKotlinIsAnError(@TempDir Path classes) {
    Compilers.kotlin(classes, "kotlin/Instance.kt");
    Cli failed = Cli.run("freeze", "--classpath", LIBRARIES, classes);
    assertEquals(1, failed.exitCode());
    assertTrue(
        failed.err().contains("kt/Instance.kt:6: error: [NotStatic] notStatic()"), failed.err());
    assertTrue(
        failed.err().contains("kt/Instance.kt:11: error: [NotStatic] inCompanion()"), failed.err());
    assertTrue(failed.err().contains("two words"), failed.err());
  }

  private void assertFrozen() throws ReflectiveOperationException {
    assertFalse(program.roots().toString().contains("LIVE"), program.roots()::toString);
  }
}
