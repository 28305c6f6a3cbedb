package dev.permafrost.runtime;

/**
 * Says that a guard of a root does not hold, where the routine asks for that rather than for a live
 * run: {@code onMismatch = FAIL}, or {@code -Dpermafrost.onMismatch=fail}.
 */
public final class GuardFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param root the routine as source code spells it
   * @param reason which guard failed, without values
   */
  public GuardFailedException(String root, String reason) {
    super(
        "the frozen result of "
            .concat(root)
            .concat(" does not hold here: ")
            .concat(reason)
            .concat("; build it for this setting, or allow a live run by onMismatch = LIVE"));
  }

  /** As what it is above: see who calls. */
  static RuntimeException of(String root, String reason) {
    return new GuardFailedException(root, reason);
  }
}
