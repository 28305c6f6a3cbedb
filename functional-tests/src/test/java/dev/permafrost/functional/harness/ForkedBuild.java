package dev.permafrost.functional.harness;

import java.nio.file.Path;
import java.util.List;

/**
 * What one javac process did and what it left behind.
 *
 * @param exitValue as the process gave it
 * @param output everything it printed
 * @param workers every process it started
 * @param leftInTemp files in its temp folder after it ended
 */
public record ForkedBuild(
    int exitValue, String output, List<ProcessHandle> workers, List<Path> leftInTemp) {

  /** Fails with what javac printed, unless it succeeded. */
  public ForkedBuild orFail() {
    if (exitValue != 0) {
      throw new AssertionError("javac failed:\n" + output);
    }
    return this;
  }

  /** Workers that run longer than javac; a moment is allowed for the end of a process. */
  public List<ProcessHandle> survivors() {
    for (int attempt = 0; attempt < 100; attempt++) {
      if (workers.stream().noneMatch(ProcessHandle::isAlive)) {
        return List.of();
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return workers.stream().filter(ProcessHandle::isAlive).toList();
  }
}
