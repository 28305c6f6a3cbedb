package dev.permafrost.processor.folders;

import dev.permafrost.processor.output.ClassFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder on disk that changes all at once: what is written waits in a folder of its own beside
 * the index until {@link #commit}, which only has to rename it. What a killed build left there is
 * removed by the next one.
 */
final class DiskFolder implements ClassFolder {
  /** The folder of files that are no classes. */
  static final String OURS = "META-INF/permafrost";

  private static final String WAITING = OURS + "/waiting";

  private final Path root;
  private final Path waiting;

  /** What is to happen at each path: a file to be put there, or nothing for one to be deleted. */
  private final Map<String, Optional<Path>> changes = new LinkedHashMap<>();

  private int written;

  DiskFolder(Path root) {
    this.root = root;
    this.waiting = root.resolve(WAITING);
  }

  @Override
  public Optional<byte[]> read(String path) {
    try {
      Optional<Path> changed = changes.get(path);
      Path file = changed == null ? root.resolve(path) : changed.orElse(null);
      return file != null && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Path target = root.resolve(path);
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder");
    }
    Path file = waiting.resolve(Integer.toString(written++));
    Files.createDirectories(waiting);
    Files.write(file, content);
    // Written again, it comes last.
    changes.remove(path);
    changes.put(path, Optional.of(file));
  }

  /** It waits for {@link #commit}. */
  @Override
  public boolean isDurable() {
    return false;
  }

  @Override
  public void delete(String path) {
    changes.remove(path);
    changes.put(path, Optional.empty());
  }

  @Override
  public void deleteSource(String className) {
    // Whoever wrote a source has it elsewhere.
  }

  /** Makes all changes, in the order in which they were asked for. */
  void commit() throws IOException {
    for (Map.Entry<String, Optional<Path>> change : changes.entrySet()) {
      Path target = root.resolve(change.getKey());
      if (change.getValue().isPresent()) {
        Files.createDirectories(target.getParent());
        Files.move(
            change.getValue().get(),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(target);
      }
    }
    rollback();
  }

  /** Forgets all changes that are not made, and leaves no folder of ours empty. */
  void rollback() throws IOException {
    changes.clear();
    if (Files.isDirectory(waiting)) {
      try (Stream<Path> files = Files.walk(waiting)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (String folder : List.of(OURS, "META-INF")) {
      try {
        Files.deleteIfExists(root.resolve(folder));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
