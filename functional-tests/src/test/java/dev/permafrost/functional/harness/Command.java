package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command lines as one types them, each in a process of its own. */
public final class Command {
  private Command() {}

  /** Runs java in a folder, with what comes after its name, until it ends. */
  public static Run java(Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(Toolchain.command("java")));
    command.addAll(Toolchain.SHORT_LIVED);
    command.addAll(arguments);
    return run(folder, command);
  }

  /** Runs a command in a folder until it ends. */
  public static Run run(Path folder, List<String> command) {
    return run(folder, command, Map.of());
  }

  static Run run(Path folder, List<String> command, Map<String, String> environment) {
    try {
      Path out = Files.createTempFile(folder, "command", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile());
      builder.environment().putAll(environment);
      int exitValue = builder.start().waitFor();
      // Not readString: what runs may print in another charset.
      String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
      Files.delete(out);
      return new Run(exitValue, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
