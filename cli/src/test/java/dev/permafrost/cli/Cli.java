package dev.permafrost.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of starting the jar, or a program, as a process of its own.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed as an error
 */
record Cli(int exitCode, String out, String err) {
  static final Path JAR = Path.of(System.getProperty("permafrost.cliJar"));

  /** Starts it with these arguments and waits for its end. */
  static Cli run(Object... arguments) {
    List<Object> command = new ArrayList<>(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return java(command.toArray());
  }

  /** Starts a JVM with these arguments and waits for its end. */
  static Cli java(Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
