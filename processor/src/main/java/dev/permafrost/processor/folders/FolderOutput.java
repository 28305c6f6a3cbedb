package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.output.ClassFolder;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.routine.Substitute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The output of all folders given, each with an index of its own. */
final class FolderOutput {
  private static final String CLASS = ".class";

  private final List<Part> parts = new ArrayList<>();

  /** One folder. */
  private record Part(Path root, DiskFolder folder, Output output) {
    static Part of(Path root) {
      DiskFolder folder = new DiskFolder(root);
      return new Part(root, folder, new Output(folder));
    }

    boolean has(String className) {
      return Files.exists(root.resolve(ClassFolder.pathOf(className)));
    }

    void mark(Substitute substitute) throws IOException {
      ClassBytes marker = Markers.classOf(substitute);
      folder.write(ClassFolder.pathOf(marker.binaryName()), marker.bytes());
      String name = marker.binaryName();
      output.compiled(name, substitute.sourceName(), List.of(name));
    }
  }

  FolderOutput(List<Path> roots) {
    roots.forEach(root -> parts.add(Part.of(root)));
  }

  boolean hasGenerated(String className) {
    return parts.stream().anyMatch(part -> part.output.hasGenerated(className));
  }

  /** Whether a path in one of the folders is of a file that we write. */
  boolean isOurs(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.startsWith(DiskFolder.OURS + "/")
        || name.endsWith(CLASS)
            && hasGenerated(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
  }

  /**
   * Puts classes of owners and markers beside those that they are of, and takes away what was
   * generated for any other class; everything, or nothing and an error.
   */
  List<Problem> write(Collection<FrozenOwner> frozen, Markers markers) {
    List<Problem> problems = new ArrayList<>();
    Set<String> wanted =
        frozen.stream().map(each -> each.owner().binaryName()).collect(Collectors.toSet());
    for (Part part : parts) {
      problems.addAll(
          part.output.removeStale(
              (owner, source) -> !wanted.contains(owner) && !markers.isWanted(owner)));
      problems.addAll(changed(part, each -> mark(each, markers)));
      List<FrozenOwner> own =
          frozen.stream().filter(each -> isFirst(part, each.owner().binaryName())).toList();
      problems.addAll(own.isEmpty() ? List.of() : part.output.write(own));
      problems.addAll(part.output.finish());
    }
    problems.addAll(problems.isEmpty() ? changed(part -> part.folder.commit()) : List.of());
    if (!problems.isEmpty()) {
      problems.addAll(changed(part -> part.folder.rollback()));
    }
    return problems;
  }

  private void mark(Part part, Markers markers) throws IOException {
    for (Substitute each : markers.substitutes()) {
      if (isFirst(part, each.className())) {
        part.mark(each);
      }
    }
  }

  /** A class that is in two folders is that of the first. */
  private boolean isFirst(Part part, String className) {
    return parts.stream()
        .filter(each -> each.has(className))
        .findFirst()
        .filter(part::equals)
        .isPresent();
  }

  /** Takes away all that is frozen: of a failed run nothing is left that could be out of date. */
  static List<Problem> withdraw(List<Path> roots, Markers markers) {
    return new FolderOutput(roots).write(List.of(), markers);
  }

  private interface Change {
    void make(Part part) throws IOException;
  }

  private List<Problem> changed(Change change) {
    return parts.stream().flatMap(part -> changed(part, change).stream()).toList();
  }

  private static List<Problem> changed(Part part, Change change) {
    try {
      change.make(part);
      return List.of();
    } catch (IOException e) {
      return List.of(
          Problem.of(
              ProblemId.OutputFailed,
              Site.COMPILATION,
              "cannot write into " + part.root + ": " + e,
              "see that the folder can be written, and that no other tool writes there"));
    }
  }
}
