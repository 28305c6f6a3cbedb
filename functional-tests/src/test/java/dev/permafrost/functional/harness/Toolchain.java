package dev.permafrost.functional.harness;

import dev.permafrost.Freezable;
import dev.permafrost.functional.random.RandomGraph;
import dev.permafrost.runtime.Roots;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the artifacts under test and the JDK's commands are. */
public final class Toolchain {
  /** Options of JVMs that run for a second or two: no C2, no threads of a collector. */
  static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private Toolchain() {}

  /** The self-contained processor jar. */
  public static Path processor() {
    return Path.of(System.getProperty("permafrost.processorJar")).toAbsolutePath().normalize();
  }

  public static Path annotations() {
    return origin(Freezable.class);
  }

  public static Path runtimeModel() {
    return origin(Roots.class);
  }

  /** A library that is a named module, and opens nothing. */
  public static Path gson() {
    return origin(com.google.gson.JsonObject.class);
  }

  public static Path guava() {
    return origin(com.google.common.collect.ImmutableList.class);
  }

  /** Classes of this module's main sources: the random graphs. */
  public static Path graphs() {
    return origin(RandomGraph.class);
  }

  /** A command of the JDK that runs the tests. */
  public static String command(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** Homes of the JDKs that are installed beside the one that runs the tests. */
  public static List<Path> otherJdks() {
    Path own = Path.of(System.getProperty("java.home"));
    try (Stream<Path> siblings = Files.list(own.toRealPath().getParent())) {
      return siblings
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> feature(home) >= 17 && feature(home) != Runtime.version().feature())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The feature version of a JDK as it says itself; 0 if it does not. */
  public static int feature(Path home) {
    try {
      for (String line : Files.readAllLines(home.resolve("release"))) {
        if (line.startsWith("JAVA_VERSION=")) {
          return Runtime.Version.parse(line.substring(14, line.length() - 1)).feature();
        }
      }
      return 0;
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }

  public static String path(Path... entries) {
    return Arrays.stream(entries)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
