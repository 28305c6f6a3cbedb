package dev.permafrost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that is frozen.
 *
 * @param path where it is
 */
record ClassFolder(Path path) {

  /** Hashes of all files, and the names of folders. */
  Map<String, Integer> contents() throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.toList()) {
        contents.put(
            path.relativize(file).toString(),
            Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0);
      }
    }
    return contents;
  }

  LoadedProgram program() throws IOException {
    return LoadedProgram.of(path, Compilers.RUNTIME);
  }
}
