package dev.permafrost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.Freezable;
import dev.permafrost.runtime.Roots;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** What routines are marked with. */
  static final Path ANNOTATIONS = placeOf(Freezable.class);

  /** Kotlin's own library. */
  static final Path KOTLIN = placeOf(kotlin.Unit.class);

  private Compilers() {}

  static void javac(Path output, String... sources) {
    javac(List.of(), output, sources);
  }

  /** With more on the class path. */
  static void javac(List<Path> classPath, Path output, String... sources) {
    String[] line = arguments(classPath, output, sources);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, line));
  }

  /** Compiles all of a module, which finds others on the path. */
  static void module(Path output, String name, Path... modulePath) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-g", "-d", output.toString()));
    arguments.addAll(List.of("-p", classPath(modulePath)));
    try (Stream<Path> sources = Files.walk(SOURCES.resolve("modular").resolve(name))) {
      sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    String[] line = arguments.toArray(String[]::new);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, line));
  }

  /** Compiles a module's descriptor alone. */
  static void descriptor(Path output, Path source, Path modulePath) {
    String[] line = {
      "-proc:none", "-d", output.toString(), "-p", modulePath.toString(), source.toString()
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, line));
  }

  static void ecj(Path output, String... sources) {
    StringWriter log = new StringWriter();
    String line = String.join(" ", arguments(List.of(), output, sources)) + " -17 -nowarn";
    PrintWriter writer = new PrintWriter(log);
    assertTrue(BatchCompiler.compile(line, writer, writer, null), log::toString);
  }

  private static String[] arguments(List<Path> classPath, Path output, String... sources) {
    List<Path> all = new ArrayList<>(classPath);
    all.addAll(List.of(ANNOTATIONS, RUNTIME));
    Stream<String> options =
        Stream.of(
            "-proc:none",
            "-g",
            "-d",
            output.toString(),
            "-cp",
            classPath(all.toArray(Path[]::new)));
    return withSources(options, sources);
  }

  private static String[] withSources(Stream<String> options, String... sources) {
    return Stream.concat(options, Stream.of(sources).map(each -> SOURCES.resolve(each).toString()))
        .toArray(String[]::new);
  }

  static void kotlin(Path output, String... sources) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    Stream<String> options =
        Stream.of(
            "-no-stdlib",
            "-no-reflect",
            "-module-name",
            "my-module",
            "-d",
            output.toString(),
            "-cp",
            classPath(ANNOTATIONS, RUNTIME, KOTLIN));
    String[] line = withSources(options, sources);
    ExitCode code = new K2JVMCompiler().exec(new PrintStream(log, true), line);
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
