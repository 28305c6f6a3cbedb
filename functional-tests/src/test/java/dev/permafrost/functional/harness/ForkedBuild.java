package dev.permafrost.functional.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

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

  private static final Pattern ERROR =
      Pattern.compile("(?m)^(?:.*?([^/\\n]*\\.java):(\\d+): )?error: (.*)$");

  /** The errors that javac printed, in order. */
  public List<Message> errors() {
    List<Message> errors = new ArrayList<>();
    Matcher matcher = ERROR.matcher(output);
    while (matcher.find()) {
      String file = matcher.group(1) == null ? "" : matcher.group(1);
      long line = matcher.group(2) == null ? -1 : Long.parseLong(matcher.group(2));
      errors.add(new Message(Diagnostic.Kind.ERROR, file, line, matcher.group(3)));
    }
    return errors;
  }

  /** Fails with what javac printed, unless it succeeded. */
  public ForkedBuild orFail() {
    if (exitValue != 0) {
      throw new AssertionError("javac failed:\n" + output);
    }
    return this;
  }

  /**
   * Workers that run longer than javac. One that is just starting must come to look for javac
   * before it ends, which takes seconds on a busy machine.
   */
  public List<ProcessHandle> survivors() {
    for (int attempt = 0; attempt < 1500; attempt++) {
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
