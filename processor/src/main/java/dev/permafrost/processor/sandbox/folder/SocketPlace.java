package dev.permafrost.processor.sandbox.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a worker's socket is: in its folder, unless the path is longer than systems allow for
 * sockets, which is about a hundred bytes. Then in a folder of its own in a place with a short
 * path.
 *
 * @param others such places, the first that can be written to is taken
 */
record SocketPlace(List<Path> others) {
  /** Of 104 bytes on macOS and 108 on Linux and Windows. */
  private static final int LONGEST = 100;

  private static final String NAME = "socket";

  SocketPlace {
    others = List.copyOf(others);
  }

  /** On this system. */
  static SocketPlace here() {
    List<Path> places = new ArrayList<>();
    String own = System.getenv("XDG_RUNTIME_DIR");
    if (own != null && !own.isEmpty()) {
      places.add(Path.of(own));
    }
    for (String usual : List.of("/tmp", "/var/tmp", "/dev/shm")) {
      places.add(Path.of(usual));
    }
    places.add(Path.of(System.getProperty("user.home", "")));
    return new SocketPlace(places);
  }

  /**
   * Finds the path of a socket.
   *
   * @param root the worker's folder
   * @param prefix of the name of a folder that has to be made
   */
  Path of(Path root, String prefix) throws IOException {
    if (fits(root.resolve(NAME))) {
      return root.resolve(NAME);
    }
    for (Path other : others) {
      if (fits(other.resolve(root.getFileName()).resolve(NAME)) && Files.isWritable(other)) {
        // Private to this user, as the worker's folder is.
        return Files.createTempDirectory(other, prefix).resolve(NAME);
      }
    }
    throw new IOException(
        "the path of "
            + root
            + " is too long for a socket, and none of "
            + others
            + " can be written to: set java.io.tmpdir to a folder with a shorter path");
  }

  private static boolean fits(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }
}
