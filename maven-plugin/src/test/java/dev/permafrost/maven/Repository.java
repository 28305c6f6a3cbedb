package dev.permafrost.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The local repository of builds that tests run: what is under test as this build installed it, and
 * all else where this build keeps what it fetches, so that nothing is fetched or copied again.
 */
final class Repository {
  private static final String OURS = "permafrost";

  private Repository() {}

  /** Makes what is missing of it; two test classes may do so at a time. */
  static Path linked() throws IOException {
    Path repository = Path.of(System.getProperty("test.repository"));
    Path fetched = Path.of(System.getProperty("test.fetched"));
    Path group = Files.createDirectories(repository.resolve("dev"));
    link(group.resolve(OURS), Path.of(System.getProperty("test.installed"), "dev", OURS));
    linkAll(repository, fetched);
    linkAll(group, Files.createDirectories(fetched.resolve("dev")));
    return repository;
  }

  private static void linkAll(Path folder, Path targets) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(targets)) {
      for (Path child : children) {
        link(folder.resolve(child.getFileName()), child);
      }
    }
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (FileAlreadyExistsException e) {
      // It was there before, or the other one was faster.
    }
  }
}
