package dev.permafrost.processor.sandbox.folder;

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
 * @param socket the socket's path; elsewhere if one below the temporary folder were too long
 */
public record WorkerFolder(Path root, Path socket) {

  public static WorkerFolder create() throws IOException {
    String prefix = "permafrost-" + ProcessHandle.current().pid() + "-";
    Path root = Files.createTempDirectory(prefix);
    WorkerFolder folder = new WorkerFolder(root, socket(root, prefix));
    Files.createDirectory(folder.work());
    Files.createDirectory(folder.home());
    Files.createDirectory(folder.temp());
    AgentJar.write(folder.agent());
    return folder;
  }

  private static Path socket(Path root, String prefix) throws IOException {
    try {
      return SocketPlace.here().of(root, prefix);
    } catch (IOException e) {
      delete(root);
      throw e;
    }
  }

  /** The temporary folder as the system names it. */
  public Path canonical() {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root;
    }
  }

  public Path work() {
    return root.resolve("work");
  }

  public Path home() {
    return root.resolve("home");
  }

  public Path temp() {
    return root.resolve("tmp");
  }

  public Path agent() {
    return root.resolve("agent.jar");
  }

  /** Empties the working folder, and puts the files in it that the next routine may read. */
  public void fill(Path project, List<String> globs) throws IOException {
    // The folder itself stays: it is where the worker's process is.
    try (Stream<Path> entries = Files.list(work())) {
      entries.forEach(WorkerFolder::delete);
    }
    if (!globs.isEmpty()) {
      DeclaredFiles.copy(project, globs, work());
    }
  }

  /** Removes everything; the worker may be doing the same. */
  public void delete() {
    delete(root);
    if (!socket.startsWith(root)) {
      delete(socket.getParent());
    }
  }

  private static void delete(Path top) {
    if (!Files.exists(top)) {
      return;
    }
    try (Stream<Path> all = Files.walk(top)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // What is gone already was removed by the worker itself.
    }
  }
}
