package dev.permafrost.processor.folders.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is in the files of a folder. */
public final class FolderContents {
  private FolderContents() {}

  /**
   * A hash of names and contents of all files below a folder that are wanted.
   *
   * @param isWanted told paths relative to the folder
   */
  public static String of(Path folder, Predicate<Path> isWanted) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path relative = folder.relativize(file);
        if (isWanted.test(relative)) {
          parts.add(relative.toString().getBytes(StandardCharsets.UTF_8));
          parts.add(Files.readAllBytes(file));
        }
      }
    }
    return Hashes.of(parts);
  }
}
