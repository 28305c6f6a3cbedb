package dev.permafrost.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Something to compile, once with the processor and once without. */
record Subject(String name, List<Path> sources) {
  private static final String TRIVIAL =
      """
      import dev.permafrost.Freezable;
      import java.util.List;

      public final class Trivial {
        @Freezable
        static List<String> names() {
          return List.of("a", "b");
        }
      }
      """;

  static Subject noRoutine(Path folder) throws IOException {
    return new Subject("no routine", List.of(write(folder, "Plain", "final class Plain {}\n")));
  }

  static Subject trivial(Path folder) throws IOException {
    return new Subject("a trivial routine", List.of(write(folder, "Trivial", TRIVIAL)));
  }

  /** The sample's cities alone. */
  static Subject cities(Path atlasSources) {
    Path folder = atlasSources.resolve("dev/permafrost/atlas");
    return new Subject(
        "cities",
        List.of(
            folder.resolve("Cities.java"),
            folder.resolve("City.java"),
            folder.resolve("DataFile.java")));
  }

  private static Path write(Path folder, String name, String source) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name + ".java"), source);
  }
}
