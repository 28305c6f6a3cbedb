package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A folder with sources and a folder for what a compiler makes of them. */
public final class Project {
  private final Path folder;

  private Project(Path folder) {
    this.folder = folder;
  }

  public static Project in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("src"));
      Files.createDirectories(folder.resolve("classes"));
      Files.createDirectories(folder.resolve("generated"));
      return new Project(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a source; its path follows from the package and the first type it declares. */
  public Project source(String path, String text) {
    return write(sources().resolve(path), text);
  }

  /** Copies a source of another project. */
  public Project sourceCopy(Path root, Path source) {
    try {
      return source(root.relativize(source).toString(), Files.readString(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a copy of all that is in another project's folder. */
  public Project copyOf(Project other) {
    for (Path file : filesBelow(other.folder, "")) {
      Path copy = folder.resolve(other.folder.relativize(file));
      try {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Copies a source that stands among the tests' resources; the folder is its package. */
  public Project sourceFrom(String path) {
    try (InputStream in = Project.class.getResourceAsStream("/" + path)) {
      return source(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies all sources below a folder among the tests' resources; packages begin there. */
  public Project sourcesFrom(String folder) {
    try {
      Path root = Path.of(Project.class.getResource("/" + folder).toURI());
      for (Path source : filesBelow(root, "")) {
        sourceCopy(root, source);
      }
      return this;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a resource where Maven would have copied it. */
  public Project resource(String path, String text) {
    return write(classes().resolve(path), text);
  }

  /** Packs what was written into a jar. */
  public Path jar(Path jar) {
    int exit =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", classes().toString(), ".");
    if (exit != 0) {
      throw new AssertionError("no jar: " + jar);
    }
    return jar;
  }

  public Project delete(String path) {
    try {
      Files.delete(sources().resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Path sources() {
    return folder.resolve("src");
  }

  public Path classes() {
    return folder.resolve("classes");
  }

  public Path generated() {
    return folder.resolve("generated");
  }

  public List<Path> allSources() {
    return filesBelow(sources(), ".java");
  }

  /** Names of the class files written, in order. */
  public List<String> classFiles() {
    List<String> names = new ArrayList<>();
    for (Path file : filesBelow(classes(), ".class")) {
      names.add(classes().relativize(file).toString());
    }
    return names;
  }

  /** Names of the class files written that the processor made. */
  public List<String> frozenClassFiles() {
    return classFiles().stream().filter(name -> name.contains("Frozen")).toList();
  }

  /** Everything written: relative name to bytes. */
  public SortedMap<String, byte[]> output() {
    SortedMap<String, byte[]> output = new TreeMap<>();
    for (Path root : List.of(classes(), generated())) {
      for (Path file : filesBelow(root, "")) {
        try {
          output.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return output;
  }

  static List<Path> filesBelow(Path root, String suffix) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Project write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
