package dev.permafrost.processor.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A worker's own empty folders and its socket, all below one temporary folder.
 *
 * @param root the temporary folder
 */
record WorkerFolder(Path root) {

  static WorkerFolder create() throws IOException {
    String prefix = "permafrost-" + ProcessHandle.current().pid() + "-";
    WorkerFolder folder = new WorkerFolder(Files.createTempDirectory(prefix));
    Files.createDirectory(folder.work());
    Files.createDirectory(folder.home());
    Files.createDirectory(folder.temp());
    return folder;
  }

  /** The temporary folder as the system names it. */
  Path canonical() {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root;
    }
  }

  Path work() {
    return root.resolve("work");
  }

  Path home() {
    return root.resolve("home");
  }

  Path temp() {
    return root.resolve("tmp");
  }

  Path socket() {
    return root.resolve("socket");
  }

  /** Removes everything; the worker may be doing the same. */
  void delete() {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // What is gone already was removed by the worker itself.
    }
  }
}
