package dev.permafrost.functional.harness;

import java.io.File;
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

  /** The same with more entries at the end of its path. */
  public Jvm with(List<Path> more) {
    String path = places.get(1) + File.pathSeparator + Toolchain.path(more.toArray(new Path[0]));
    List<String> longer = new ArrayList<>(places);
    longer.set(1, path);
    return new Jvm(project, options, longer, java, environment);
  }

  public Run run(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(Toolchain.SHORT_LIVED);
    command.addAll(options);
    command.addAll(places);
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return Command.run(project.folder(), command, environment);
  }
}
