package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that is run in this JVM, its classes and its run-time model loaded apart from all else:
 * where nothing depends on how a JVM is started, none is.
 */
final class Loaded {
  private Loaded() {}

  /** What a main class finds of frozen state. */
  static Verdict run(Project project, List<Path> libraries, String mainClass) {
    PrintStream before = System.out;
    ClassLoader caller = Thread.currentThread().getContextClassLoader();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Program program = Program.of(project, libraries.toArray(Path[]::new))) {
      Class<?> main = program.type(mainClass);
      Thread.currentThread().setContextClassLoader(main.getClassLoader());
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new AssertionError(bytes.toString(StandardCharsets.UTF_8), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(before);
      Thread.currentThread().setContextClassLoader(caller);
    }
    return new Verdict(new Run(0, bytes.toString(StandardCharsets.UTF_8)));
  }
}
