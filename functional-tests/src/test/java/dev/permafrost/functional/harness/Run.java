package dev.permafrost.functional.harness;

import java.util.List;

/**
 * What one process did.
 *
 * @param exitValue as the process gave it
 * @param out everything it printed, errors included
 */
public record Run(int exitValue, String out) {

  public List<String> lines() {
    return out.lines().toList();
  }

  /** Fails with what it printed, unless it succeeded. */
  public Run orFail() {
    if (exitValue != 0) {
      throw new AssertionError("ended with " + exitValue + ":\n" + out);
    }
    return this;
  }
}
