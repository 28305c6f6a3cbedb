package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files a routine may read: copies of those it declares are in the worker's working folder.
 */
final class FileAccess {
  /** Of URLs whose content is at hand, or is a file that has a rule of its own. */
  private static final Set<String> LOCAL = Set.of("jrt", "file", "jar");

  private final Path work = Path.of("").toAbsolutePath();
  private final Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
  private final Path home = Path.of(System.getProperty("java.home"));
  private final List<PathMatcher> declared = new ArrayList<>();
  private final Findings findings;
  private final Sight sight;

  FileAccess(Orders orders, Findings findings, Sight sight) {
    this.findings = findings;
    this.sight = sight;
    for (String glob : orders.files()) {
      declared.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }
  }

  /** Whether nothing on disk is meant at all. */
  boolean offDisk(Object key) {
    if (key instanceof URL url) {
      return LOCAL.contains(url.getProtocol()) || url.getProtocol().startsWith("resource");
    }
    return key instanceof Path path
            && path.getFileSystem() != FileSystems.getDefault()
            && !isRuntimeImage(path)
        || key instanceof java.io.FileDescriptor;
  }

  /** Whether it is in the folder for temporary files, which is this worker's alone. */
  boolean isOwn(Object key) {
    Path path = path(key);
    return path != null && path.startsWith(temporary);
  }

  /** Whether it comes with the JDK. */
  boolean ofJdk(Object key) {
    if (key instanceof Path image && isRuntimeImage(image)) {
      return true;
    }
    Path path = path(key);
    return path != null
        && (path.startsWith(home) || path.toString().startsWith("/dev/") && isSeed(path));
  }

  /** The JDK's own classes as files, with the times at which it was installed. */
  private static boolean isRuntimeImage(Path path) {
    return path.getFileSystem().provider().getScheme().equals("jrt");
  }

  private static boolean isSeed(Path path) {
    return path.endsWith("random") || path.endsWith("urandom");
  }

  /** Whether it is declared; if so, what it holds is an input. */
  boolean read(Object key) {
    Path path = path(key);
    if (path == null || !path.startsWith(work) || declared.isEmpty()) {
      return false;
    }
    Path relative = work.relativize(path);
    if (!isDeclared(relative) && !Files.isDirectory(path)) {
      return false;
    }
    findings.add(input(path, relative.toString().replace('\\', '/'), sight.trace().place()));
    return true;
  }

  private boolean isDeclared(Path relative) {
    for (PathMatcher matcher : declared) {
      if (matcher.matches(relative)) {
        return true;
      }
    }
    return false;
  }

  private static Input input(Path path, String name, String place) {
    try {
      if (Files.isRegularFile(path)) {
        String digest = Digest.of(List.of(Files.readAllBytes(path)));
        return new Input(InputKind.FILE, name, true, digest, place);
      } else if (Files.isDirectory(path)) {
        return new Input(InputKind.DIRECTORY, name, true, listing(path), place);
      }
      return new Input(InputKind.EXISTENCE, name, false, "", place);
    } catch (IOException e) {
      return new Input(InputKind.EXISTENCE, name, true, "", place);
    }
  }

  private static String listing(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return String.join(
          "\n", entries.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  private Path path(Object key) {
    Path path = null;
    if (key instanceof Path given) {
      path = given;
    } else if (key instanceof File file) {
      path = file.toPath();
    } else if (key instanceof String name) {
      path = new File(name).toPath();
    }
    return path == null ? null : path.toAbsolutePath().normalize();
  }
}
