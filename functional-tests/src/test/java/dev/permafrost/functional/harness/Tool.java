package dev.permafrost.functional.harness;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A processor, a compiler or a packager, with the jars that its pom below {@code tools} names.
 *
 * @param name of its folder there
 */
public record Tool(String name) {

  public List<Path> jars() {
    return Project.filesBelow(folder(), ".jar");
  }

  /** Some of its jars, by artifact. */
  public List<Path> jars(String... artifacts) {
    return Arrays.stream(artifacts).map(artifact -> folder().resolve(artifact + ".jar")).toList();
  }

  private Path folder() {
    return Path.of(System.getProperty("permafrost.tools"), name, "target", "jars")
        .toAbsolutePath()
        .normalize();
  }
}
