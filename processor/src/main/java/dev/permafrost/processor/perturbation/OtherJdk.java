package dev.permafrost.processor.perturbation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Another JDK that a routine is tried with.
 *
 * @param home its folder
 * @param feature its feature version, as 21
 */
public record OtherJdk(Path home, int feature) {
  private static final int OLDEST = 17;

  /** The JDK in a folder; empty if there is none that can run workers. */
  public static Optional<OtherJdk> in(Path home) {
    Properties release = new Properties();
    try (Reader in = Files.newBufferedReader(home.resolve("release"))) {
      release.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    try {
      int feature = Runtime.Version.parse(version).feature();
      return feature < OLDEST ? Optional.empty() : Optional.of(new OtherJdk(home, feature));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
