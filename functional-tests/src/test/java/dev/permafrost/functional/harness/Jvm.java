package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fresh JVMs with the classes of a project and the run-time model alone. */
public final class Jvm {
  private final Project project;
  private final List<String> options;

  private Jvm(Project project, List<String> options) {
    this.project = project;
    this.options = options;
  }

  public static Jvm of(Project project, String... options) {
    return new Jvm(project, List.of(options));
  }

  /**
   * What one JVM did.
   *
   * @param exitValue as the process gave it
   * @param out everything it printed, errors included
   */
  public record Run(int exitValue, String out) {
    public List<String> lines() {
      return out.lines().toList();
    }
  }

  public Run run(String mainClass) {
    try {
      Path out = Files.createTempFile(project.folder(), "jvm", ".log");
      List<String> command = new ArrayList<>(List.of(Toolchain.command("java")));
      command.addAll(options);
      command.add("-cp");
      command.add(Toolchain.path(project.classes(), Toolchain.runtimeModel()));
      command.add(mainClass);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      int exitValue = process.waitFor();
      String text = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      return new Run(exitValue, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
