package dev.permafrost.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What is shipped for one way to start.
 *
 * @param dependencies what it contains apart from the program itself
 */
record Distribution(Path jar, List<String> dependencies) {

  double mebibytes() throws IOException {
    return Files.size(jar) / 1048576.0;
  }

  /** Compressed size of the entries whose name begins like this. */
  double mebibytes(String prefix) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
              .filter(entry -> entry.getName().startsWith(prefix))
              .mapToLong(ZipEntry::getCompressedSize)
              .sum()
          / 1048576.0;
    }
  }
}
