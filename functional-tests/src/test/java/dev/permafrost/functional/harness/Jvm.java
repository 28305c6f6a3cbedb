package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fresh JVMs with the classes of a project, the run-time model, and what the test adds to them. */
public final class Jvm {
  private final Project project;
  private final List<String> options;
  private final List<String> places;
  private final String java;
  private final Map<String, String> environment;

  private Jvm(
      Project project,
      List<String> options,
      List<String> places,
      String java,
      Map<String, String> environment) {
    this.project = project;
    this.options = options;
    this.places = places;
    this.java = java;
    this.environment = environment;
  }

  public static Jvm of(Project project, String... options) {
    String path = Toolchain.path(project.classes(), Toolchain.runtimeModel());
    return new Jvm(
        project, List.of(options), List.of("-cp", path), Toolchain.command("java"), Map.of());
  }

  /** Started as modules; the main class is to be named with its module. */
  public static Jvm ofModules(Project project, List<Path> libraries, String... options) {
    List<Path> path = new ArrayList<>(List.of(project.classes(), Toolchain.runtimeModel()));
    path.addAll(libraries);
    return new Jvm(
        project,
        List.of(options),
        List.of("-p", Toolchain.path(path.toArray(new Path[0])), "-m"),
        Toolchain.command("java"),
        Map.of());
  }

  /** The same of another JDK. */
  public Jvm on(Path home) {
    return new Jvm(project, options, places, home.resolve("bin/java").toString(), environment);
  }

  /** The same with one more environment variable. */
  public Jvm with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Jvm(project, options, places, java, more);
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

  public Run run(String mainClass, String... arguments) {
    try {
      Path out = Files.createTempFile(project.folder(), "jvm", ".log");
      List<String> command = new ArrayList<>(List.of(java));
      command.addAll(Toolchain.SHORT_LIVED);
      command.addAll(options);
      command.addAll(places);
      command.add(mainClass);
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
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
