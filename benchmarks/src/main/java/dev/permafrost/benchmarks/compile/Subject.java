package dev.permafrost.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final int MANY = 300;
  private static final String ORDINARY =
      """
      import java.util.ArrayList;
      import java.util.List;
      import java.util.Map;
      import java.util.TreeMap;

      public final class Class# {
        private final Map<String, List<Integer>> values = new TreeMap<>();

        public Class# add(String name, int value) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
          return this;
        }

        public int sum() {
          return values.values().stream().flatMap(List::stream).mapToInt(i -> i).sum();
        }

        public Class<?> next() {
          return Next.class;
        }
      }
      """;

  static Subject noRoutine(Path folder) throws IOException {
    return new Subject("no routine", List.of(write(folder, "Plain", "final class Plain {}\n")));
  }

  static Subject trivial(Path folder) throws IOException {
    return new Subject("a trivial routine", List.of(write(folder, "Trivial", TRIVIAL)));
  }

  /** One among so many classes as a module has. */
  static Subject amongMany(Path folder) throws IOException {
    Path many = folder.resolve("many");
    List<Path> sources = new ArrayList<>(List.of(write(many, "Trivial", TRIVIAL)));
    for (int i = 1; i < MANY; i++) {
      String next = i + 1 < MANY ? "Class" + (i + 1) : "Trivial";
      sources.add(write(many, "Class" + i, ORDINARY.replace("#", "" + i).replace("Next", next)));
    }
    return new Subject("one in " + MANY + " classes", sources);
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
