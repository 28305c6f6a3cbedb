package dev.permafrost.processor.classes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One jar or folder of a class path. */
public final class Place implements Closeable {
  private final String origin;
  private final Path path;
  private final JarFile jar;

  private Place(String origin, Path path, JarFile jar) {
    this.origin = origin;
    this.path = path;
    this.jar = jar;
  }

  /** Opens what a URI names; empty if it is no jar or folder of a file system. */
  public static Optional<Place> of(String origin) {
    try {
      return of(Path.of(URI.create(origin)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Opens a jar or folder; empty if it is neither. */
  public static Optional<Place> of(Path path) {
    String origin = path.toUri().toString();
    if (Files.isDirectory(path)) {
      return Optional.of(new Place(origin, path, null));
    }
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      JarFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
      return Optional.of(new Place(origin, path, jar));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** URI of the jar or folder. */
  public String origin() {
    return origin;
  }

  /** The file of this name, with slashes. */
  public Optional<Resource> read(String name) {
    try {
      return jar == null ? readFromFolder(name) : readFromJar(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Simple names of the files right in a folder, sorted.
   *
   * @param folder with slashes, one at the end; empty for the root
   */
  public List<String> list(String folder) {
    try {
      return jar == null ? listFolder(folder) : listJar(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> listJar(String folder) {
    return jar.versionedStream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
        .map(name -> name.substring(folder.length()))
        .filter(name -> !name.isEmpty())
        .sorted()
        .toList();
  }

  private List<String> listFolder(String folder) throws IOException {
    Path listed = path.resolve(folder);
    if (!Files.isDirectory(listed)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(listed)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Optional<Resource> readFromJar(String name) throws IOException {
    ZipEntry entry = jar.getJarEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(new Resource(name, origin, in.readAllBytes()));
    }
  }

  private Optional<Resource> readFromFolder(String name) throws IOException {
    Path file;
    try {
      file = path.resolve(name).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return file.startsWith(path) && Files.isRegularFile(file)
        ? Optional.of(new Resource(name, origin, Files.readAllBytes(file)))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
