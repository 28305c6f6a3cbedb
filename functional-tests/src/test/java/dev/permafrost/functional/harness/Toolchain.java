package dev.permafrost.functional.harness;

import dev.permafrost.Freezable;
import dev.permafrost.functional.random.RandomGraph;
import dev.permafrost.runtime.Roots;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the artifacts under test and the JDK's commands are. */
public final class Toolchain {
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
