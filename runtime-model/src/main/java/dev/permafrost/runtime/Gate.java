package dev.permafrost.runtime;

import java.util.List;

/**
 * The decision that every call of a generated method passes: frozen or live. Made once, at the
 * first call, and kept; after that a call costs the read of one field. Thread-safe.
 *
 * <p>Generated classes hold one gate per routine; nobody else needs one.
 */
public final class Gate {
  private static final String MODE = "permafrost.mode";

  private final String name;
  private final String alwaysLive;

  /** Null until the first call. A root has final fields only, so a racy read sees all of it. */
  private Root root;

  private Gate(String name, String alwaysLive) {
    this.name = name;
    this.alwaysLive = alwaysLive;
  }

  /**
   * The gate of a routine that was frozen.
   *
   * @param name the routine as source code spells it
   * @return a gate that nothing has passed yet
   */
  public static Gate of(String name) {
    return new Gate(name, "");
  }

  /**
   * The gate of a routine that was not frozen at compile time.
   *
   * @param name the routine as source code spells it
   * @param reason why not, in one sentence without a full stop
   * @return a gate that lets every call through to the routine
   */
  public static Gate live(String name, String reason) {
    return new Gate(name, reason);
  }

  /**
   * Passes the gate; the first call decides and makes the root known to {@link Roots}.
   *
   * @return whether this call must run the routine
   */
  public boolean isLive() {
    Root decided = root;
    return decided == null ? decide() : decided.isLive();
  }

  /**
   * Wraps what the routine threw while it ran live.
   *
   * @param cause a checked exception
   * @return the exception to throw in its place
   */
  public LiveInitException failure(Throwable cause) {
    return new LiveInitException(name, cause);
  }

  private synchronized boolean decide() {
    if (root == null) {
      String reason = alwaysLive.isEmpty() ? reasonOfMode() : alwaysLive;
      Root decided = new Root(name, !reason.isEmpty(), reason, List.of());
      Roots.add(decided);
      root = decided;
    }
    return root.isLive();
  }

  private static String reasonOfMode() {
    String mode = System.getProperty(MODE, "frozen");
    if (mode.equals("frozen")) {
      return "";
    }
    if (mode.equals("live")) {
      return "permafrost.mode is live";
    }
    throw new IllegalStateException(
        "system property permafrost.mode must be frozen or live, but is ".concat(mode));
  }
}
