package dev.permafrost.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project, which Maven builds as often as it is told. */
final class Build {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private final Path folder;
  private final List<String> options = new ArrayList<>(List.of("-B", "-ntp"));

  private Build(Path folder) throws IOException {
    this.folder = folder;
    options.add("-Dmaven.repo.local=" + Repository.linked());
    // Where this build was told of other repositories and proxies, those that tests run are, too.
    Path settings = Path.of(System.getProperty("test.settings"));
    if (Files.exists(settings)) {
      options.addAll(List.of("-s", settings.toString()));
    }
  }

  /** A project of no files. */
  static Build empty(Path folder) throws IOException {
    return new Build(folder.resolve("project"));
  }

  /** A copy of a project that is among the resources. */
  static Build of(String name, Path folder) throws IOException {
    Build build = empty(folder);
    Path project = RESOURCES.resolve(name);
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        build.write(project.relativize(file).toString(), filled(file));
      }
    }
    return build;
  }

  private static String filled(Path file) throws IOException {
    return Files.readString(file)
        .replace("@version@", System.getProperty("permafrost.version"))
        .replace("@junit.version@", System.getProperty("junit.version"));
  }

  /** Has the annotation processor run, too. */
  Build withProcessor() {
    return with("-Dmaven.compiler.proc=full");
  }

  /** Has Maven told this, too. */
  Build with(String option) {
    options.add(option);
    return this;
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  /** Runs a phase of all modules in this JVM. */
  Maven.Log run(Maven maven, String phase) {
    return maven.run(folder, arguments(phase));
  }

  /** Runs a phase of all modules in a process of its own. */
  Maven.Log start(String phase) throws InterruptedException {
    return Maven.start(folder, arguments(phase));
  }

  private List<String> arguments(String phase) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add(phase);
    return arguments;
  }
}
