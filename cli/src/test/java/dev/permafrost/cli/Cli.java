package dev.permafrost.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a command, or of a program that was started.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed as an error
 */
record Cli(int exitCode, String out, String err) {
  static final Path JAR = Path.of(System.getProperty("permafrost.cliJar"));

  /** JVMs that live for a second: no second compiler, no threads of a collector. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** Runs a command in this JVM, all but the exit. */
  static Cli run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] line = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), line);
    return new Cli(exitCode, out.toString(), err.toString());
  }

  /** Starts the jar with these arguments and waits for its end. */
  static Cli jar(Object... arguments) {
    List<Object> command = new ArrayList<>(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return java(command.toArray());
  }

  /** Starts a JVM with these arguments and waits for its end. */
  static Cli java(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_LIVED);
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      return started(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cli started(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("permafrost", "out");
    Path err = Files.createTempFile("permafrost", "err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    Cli result = new Cli(process.waitFor(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }
}
