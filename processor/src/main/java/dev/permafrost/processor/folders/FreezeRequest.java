package dev.permafrost.processor.folders;

import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.pipeline.Cost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be frozen, and how.
 *
 * @param classes folders of class files: their routines are frozen, and what is frozen is written
 *     there
 * @param classPath jars and folders that the classes need besides
 * @param modulePath the same for the modules of a program that is one, as far as it runs in modules
 * @param resources more folders to look for resources in
 * @param project the folder that globs of declared files are relative to
 * @param options the rest
 */
public record FreezeRequest(
    List<Path> classes,
    List<Path> classPath,
    List<Path> modulePath,
    List<Path> resources,
    Path project,
    Options options) {
  public FreezeRequest {
    classes = absolute(classes);
    classPath = absolute(classPath);
    modulePath = absolute(modulePath);
    resources = absolute(resources);
    project = project.toAbsolutePath().normalize();
  }

  /**
   * How to freeze.
   *
   * @param live whether facades are to run the routines, and nothing is frozen
   * @param timeout how long one routine may run
   * @param heapMebibytes heap of each worker
   * @param reportDir where reports go, if anywhere
   * @param cost how loud the cost gate is
   * @param opened packages that the program's start opens, as {@code --add-opens} does
   * @param jdk home of the JDK to run routines with; that of this JVM if there is none
   * @param jdks further JDKs that results are to hold for
   */
  public record Options(
      boolean live,
      Duration timeout,
      int heapMebibytes,
      Optional<Path> reportDir,
      Cost cost,
      List<Opening> opened,
      Optional<Path> jdk,
      List<OtherJdk> jdks) {
    /** What holds where nobody says anything else. */
    public static final Options DEFAULT =
        new Options(
            false,
            Duration.ofSeconds(60),
            2048,
            Optional.empty(),
            Cost.NOTE,
            List.of(),
            Optional.empty(),
            List.of());
  }

  /** Everything there is to look in, in order. */
  List<Path> places() {
    List<Path> places = new ArrayList<>(classes);
    places.addAll(outside());
    return places;
  }

  /** The same without the folders that are frozen. */
  List<Path> outside() {
    List<Path> places = new ArrayList<>(modulePath);
    places.addAll(classPath);
    places.addAll(resources);
    places.removeAll(classes);
    return places;
  }

  private static List<Path> absolute(List<Path> paths) {
    return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }
}
