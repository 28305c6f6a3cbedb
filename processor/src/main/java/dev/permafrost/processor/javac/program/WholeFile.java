package dev.permafrost.processor.javac.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that have their old content or their new one, whenever javac is killed. */
final class WholeFile {
  private static final String UNFINISHED = ".permafrost-part";

  private WholeFile() {}

  /** Leaves nothing beside the file, unless javac is killed; the next build writes over that. */
  static void write(Path file, byte[] content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      Files.write(unfinished, content);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + UNFINISHED));
    Files.deleteIfExists(file);
  }
}
