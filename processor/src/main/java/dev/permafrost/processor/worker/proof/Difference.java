package dev.permafrost.processor.worker.proof;

import java.util.List;

/** The first place at which a thawed result is not what a live one is. */
public final class Difference extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path path;

  Difference(Path path, String fact) {
    super(fact, null, false, false);
    this.path = path;
  }

  /** The place, in steps from the result on. */
  public List<String> path() {
    return path.steps();
  }
}
