package dev.permafrost.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The JDK of this JVM, but for what starts a JVM of it. */
record OtherJdk(Path home) {
  private static final String HOME = "java.home";

  /**
   * Makes one.
   *
   * @param launcher a shell script in the place of {@code bin/java}, which it calls {@code @java@}
   */
  static OtherJdk of(Path home, String launcher) throws IOException {
    Path real = Path.of(System.getProperty(HOME));
    Files.createDirectories(home.resolve("bin"));
    try (Stream<Path> entries = Files.list(real)) {
      for (Path entry : entries.filter(each -> !each.endsWith("bin")).toList()) {
        Files.createSymbolicLink(home.resolve(entry.getFileName()), entry);
      }
    }
    Path java = home.resolve("bin").resolve("java");
    String text = launcher.replace("@java@", real.resolve("bin").resolve("java").toString());
    Files.write(java, List.of("#!/bin/sh", text));
    java.toFile().setExecutable(true);
    return new OtherJdk(home);
  }

  /** Does something while this is the JDK that a compiler finds itself in. */
  <T> T during(Supplier<T> action) throws IOException {
    String real = System.setProperty(HOME, home.toString());
    try {
      return action.get();
    } finally {
      System.setProperty(HOME, real);
      removeLinks();
    }
  }

  private void removeLinks() throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }
}
