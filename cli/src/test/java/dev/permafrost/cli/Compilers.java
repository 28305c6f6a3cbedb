package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.Freezable;
import dev.permafrost.runtime.Roots;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles classes for the command line to freeze; none of these runs an annotation processor. */
final class Compilers {
  private static final Path SOURCES = Path.of("src/test/resources");

  /** The run-time model, as a program has it on its class path. */
  static final Path RUNTIME = placeOf(Roots.class);

  /** Kotlin's own library. */
  static final Path KOTLIN = placeOf(kotlin.Unit.class);

  private Compilers() {}

  static void javac(Path output, String... sources) {
    assertEquals(
        0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments(output, sources)));
  }

  static void ecj(Path output, String... sources) {
    StringWriter log = new StringWriter();
    String line = String.join(" ", arguments(output, sources)) + " -17 -nowarn";
    PrintWriter writer = new PrintWriter(log);
    assertTrue(BatchCompiler.compile(line, writer, writer, null), log::toString);
  }

  private static String[] arguments(Path output, String... sources) {
    Stream<String> options =
        Stream.of(
            "-proc:none",
            "-g",
            "-d",
            output.toString(),
            "-cp",
            classPath(placeOf(Freezable.class), RUNTIME));
    return Stream.concat(options, Stream.of(sources).map(each -> SOURCES.resolve(each).toString()))
        .toArray(String[]::new);
  }

  static void kotlin(Path output, String source) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(log, true),
                "-no-stdlib",
                "-no-reflect",
                "-module-name",
                "my-module",
                "-d",
                output.toString(),
                "-cp",
                classPath(placeOf(Freezable.class), RUNTIME, KOTLIN),
                SOURCES.resolve(source).toString());
    assertEquals(ExitCode.OK, code, log::toString);
  }

  static String classPath(Path... entries) {
    return List.of(entries).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
