package dev.permafrost.processor.worker.proof;

import java.util.List;

/** The first place at which a thawed result is not what a live one is. */
public final class Difference extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final boolean astray;

  Difference(Path path, String fact) {
    this(path, fact, false);
  }

  private Difference(Path path, String fact, boolean astray) {
    super(fact, null, false, false);
    this.path = path;
    this.astray = astray;
  }

  /** One that is no fault of what was generated: the key was changed while its table held it. */
  static Difference ofChangedKey(Path path) {
    return new Difference(
        path,
        "live a look-up does not find it, since it was changed after it was put in; thawed it does",
        true);
  }

  /** Whether it is a key that live its own table has lost. */
  public boolean isKeyAstray() {
    return astray;
  }

  /** The place, in steps from the result on. */
  public List<String> path() {
    return path.steps();
  }
}
