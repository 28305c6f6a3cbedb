package dev.permafrost.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project, which Maven builds as often as it is told. */
final class Build {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path REPOSITORY = Path.of(System.getProperty("test.repository"));
  private static final Path MAVEN = Path.of(System.getProperty("test.maven"));

  private final Path folder;
  private final Path settings;
  private final List<String> options = new ArrayList<>();

  private Build(Path folder, Path settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** A project of no files. */
  static Build empty(Path folder) throws IOException {
    Path settings = folder.resolve("settings.xml");
    Files.writeString(settings, filled(RESOURCES.resolve("settings.xml")));
    return new Build(folder.resolve("project"), settings);
  }

  /** A copy of the project of two modules that is among the resources. */
  static Build in(Path folder) throws IOException {
    Path project = RESOURCES.resolve("project");
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("project").resolve(project.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, filled(file));
      }
    }
    return empty(folder);
  }

  private static String filled(Path file) throws IOException {
    return Files.readString(file)
        .replace("@version@", System.getProperty("permafrost.version"))
        .replace("@fetched@", Path.of(System.getProperty("test.fetched")).toUri().toString());
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

  /** Runs a phase of all modules. */
  Log run(String phase) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(MAVEN.resolve("bin").resolve("mvn").toString()));
    command.addAll(List.of("-B", "-ntp", "-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + REPOSITORY);
    command.addAll(options);
    command.add(phase);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process maven = builder.start();
    String text = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Log(maven.waitFor(), text);
  }

  /** How a build went, and what it printed. */
  record Log(int exitCode, String text) {
    boolean says(String words) {
      return text.contains(words);
    }
  }
}
