package dev.permafrost.runtime.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * The guards of one root. Those that cannot change while the JVM runs are compared once, when this
 * is made; the others at every call, as the routine would read them at every call. Thread-safe.
 */
public final class Guards {
  private static final String ON_MISMATCH = "permafrost.onMismatch";

  /** How many texts describe one guard. */
  private static final int WIDTH = 3;

  private final boolean strict;

  /** Which of the fixed guards failed, empty if none did. */
  private final String fixed;

  private final Guard[] changing;

  /** Which guard failed at the last call, empty if none did. */
  private volatile String reason = "";

  /** Guarded by this. */
  private boolean reported;

  /**
   * Reads guards, and compares the fixed ones.
   *
   * @param root the routine as source code spells it
   * @param texts of each guard its kind, its key, and the hash of its value or {@code absent}
   * @param strict what the routine declares: whether a guard that fails is an error
   */
  public Guards(String root, String[] texts, boolean strict) {
    this.strict = strict(strict);
    List<Guard> changing = new ArrayList<>();
    String failed = "";
    for (int at = 0; at < texts.length; at += WIDTH) {
      Guard guard = new Guard(root, texts[at], texts[at + 1], texts[at + 2]);
      if (!guard.isFixed()) {
        changing.add(guard);
      } else if (failed.isEmpty() && !guard.holds()) {
        failed = guard.complaint();
      }
    }
    this.fixed = failed;
    this.changing = changing.toArray(new Guard[0]);
  }

  private static boolean strict(boolean declared) {
    String wanted = System.getProperty(ON_MISMATCH);
    if (wanted == null) {
      return declared;
    }
    if (wanted.equals("fail") || wanted.equals("live")) {
      return wanted.equals("fail");
    }
    throw new IllegalArgumentException(
        "system property permafrost.onMismatch must be live or fail, but is ".concat(wanted));
  }

  /**
   * Compares.
   *
   * @return which guard fails, without values; empty if all hold
   */
  public String check() {
    String failed = fixed;
    for (int i = 0; failed.isEmpty() && i < changing.length; i++) {
      if (!changing[i].holds()) {
        failed = changing[i].complaint();
      }
    }
    // Written only when it changes: calls of many threads would fight for it otherwise.
    if (!failed.equals(reason)) {
      reason = failed;
    }
    return failed;
  }

  /** Whether a guard that fails is an error. */
  public boolean isStrict() {
    return strict;
  }

  /** Which guard failed at the last call; empty if none did. */
  public String reason() {
    return reason;
  }

  /** Whether a failure is still to be told; true once. */
  public synchronized boolean firstFailure() {
    boolean first = !reported;
    reported = true;
    return first;
  }

  /**
   * What guards compare, without values.
   *
   * @param texts as for the constructor
   */
  public static List<String> describe(String[] texts) {
    List<String> described = new ArrayList<>();
    for (int at = 0; at < texts.length; at += WIDTH) {
      described.add(Guard.describe(texts[at], texts[at + 1]));
    }
    return described;
  }
}
