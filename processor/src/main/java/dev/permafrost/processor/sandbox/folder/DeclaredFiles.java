package dev.permafrost.processor.sandbox.folder;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** Copies the files that a routine may read into a worker's working folder. */
final class DeclaredFiles extends SimpleFileVisitor<Path> {
  private static final FileTime NO_TIME = FileTime.fromMillis(0);

  private final Path project;
  private final Path target;
  private final List<PathMatcher> matchers = new ArrayList<>();

  private DeclaredFiles(Path project, Path target, List<String> globs) {
    this.project = project;
    this.target = target;
    for (String glob : globs) {
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }
  }

  static void copy(Path project, List<String> globs, Path target) throws IOException {
    DeclaredFiles visitor = new DeclaredFiles(project, target, globs);
    for (String glob : globs) {
      Path start = project.resolve(fixedPart(glob)).normalize();
      if (start.startsWith(project) && Files.exists(start)) {
        Files.walkFileTree(start, visitor);
      }
    }
  }

  /** Folders before the first wildcard: nothing else needs a look. */
  private static String fixedPart(String glob) {
    int end = 0;
    while (end < glob.length() && "*?[{\\".indexOf(glob.charAt(end)) < 0) {
      end++;
    }
    return end == glob.length() ? glob : glob.substring(0, glob.lastIndexOf('/', end) + 1);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(project) && folder.getFileName().toString().startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Path relative = project.relativize(file);
    for (PathMatcher matcher : matchers) {
      Path copy = target.resolve(relative);
      if (matcher.matches(relative) && !Files.exists(copy)) {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        Files.setLastModifiedTime(copy, NO_TIME);
        return FileVisitResult.CONTINUE;
      }
    }
    return FileVisitResult.CONTINUE;
  }
}
