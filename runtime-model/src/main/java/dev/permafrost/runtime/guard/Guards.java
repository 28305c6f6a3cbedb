package dev.permafrost.runtime.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * The guards of one root. Those that cannot change while the JVM runs are compared once, when this
 * is made; the others at every call, as the routine would read them at every call. Thread-safe.
 */
public class Guards {
  private static final String ON_MISMATCH = "permafrost.onMismatch";

  /** How many texts describe one guard. */
  static final int WIDTH = 3;

  /** Stands before the guards of each variant, in place of the kind of one. */
  static final String BEGIN = "variant";

  /** In place of the number of a variant. */
  static final int NONE = -1;

  private final boolean strict;

  /** All, in the order they are listed in. */
  private final Guard[] all;

  /** Which of the fixed guards failed, null if none did. */
  private final Guard fixed;

  private final Guard[] changing;

  /** Which guard failed at the last call, empty if none did. */
  private volatile String reason = "";

  /** Guarded by this. */
  private boolean reported;

  /**
   * Reads guards, and compares the fixed ones.
   *
   * @param root the routine as source code spells it
   * @param texts of each guard its kind, its key, and its values, any of which will do, with a bar
   *     between them (of variables and properties one hash) or {@code absent}; before the guards of
   *     each variant, if there are any, {@code variant} and two empty texts
   * @param strict what the routine declares: whether a guard that fails is an error
   * @return the guards, those of variants among them
   */
  public static Guards of(String root, String[] texts, boolean strict) {
    boolean decided = strict(strict);
    return texts[0].equals(BEGIN)
        ? Variants.read(root, texts, decided)
        : new Guards(root, texts, 0, texts.length, decided);
  }

  /** The guards from one text up to another. */
  Guards(String root, String[] texts, int from, int end, boolean strict) {
    this.strict = strict;
    this.all = new Guard[(end - from) / WIDTH];
    List<Guard> changing = new ArrayList<>();
    Guard failed = null;
    for (int at = from; at < end; at += WIDTH) {
      Guard guard = new Guard(root, texts[at], texts[at + 1], texts[at + 2]);
      all[(at - from) / WIDTH] = guard;
      if (!guard.isFixed()) {
        changing.add(guard);
      } else if (failed == null && !guard.holds()) {
        failed = guard;
      }
    }
    this.fixed = failed;
    this.changing = changing.toArray(new Guard[0]);
  }

  private static boolean strict(boolean declared) {
    String wanted = wanted();
    if (wanted == null) {
      return declared;
    }
    if (wanted.equals("fail") || wanted.equals("live")) {
      return wanted.equals("fail");
    }
    throw new IllegalArgumentException(
        "system property permafrost.onMismatch must be live or fail, but is ".concat(wanted));
  }

  private static String wanted() {
    try {
      return System.getProperty(ON_MISMATCH);
    } catch (RuntimeException e) {
      // A security manager's, not named, as verifying this class would load it.
      return null;
    }
  }

  /**
   * Compares.
   *
   * @return the number of the first variant all of whose guards hold, 0 for a root without
   *     variants; negative if there is none
   */
  public int choose() {
    String failed = failed();
    note(failed);
    return failed.isEmpty() ? 0 : NONE;
  }

  /** Which guard fails, without values; empty if all hold. */
  final String failed() {
    Guard failing = failing();
    return failing == null ? "" : failing.complaint();
  }

  /** The guard that fails, null if all hold. */
  private Guard failing() {
    if (fixed != null) {
      return fixed;
    }
    for (int i = 0; i < changing.length; i++) {
      if (!changing[i].holds()) {
        return changing[i];
      }
    }
    return null;
  }

  /** What the input that fails is and was, to be told behind the reason; empty if it is secret. */
  public String values() {
    Guard failing = failing();
    return failing == null ? "" : failing.values();
  }

  /** How many guards hold before the first that does not. */
  final int holding() {
    int holding = 0;
    while (holding < all.length && all[holding].holds()) {
      holding++;
    }
    return holding;
  }

  /** The first guard in the order of the list that does not hold, null if all do. */
  final Guard first() {
    int first = holding();
    return first == all.length ? null : all[first];
  }

  /** Keeps why the last call ran live, empty if it did not. */
  final void note(String failed) {
    // Written only when it changes: calls of many threads would fight for it otherwise.
    if (!failed.equals(reason)) {
      reason = failed;
    }
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
      String input = Guard.describe(texts[at], texts[at + 1]);
      if (!texts[at].equals(BEGIN) && !described.contains(input)) {
        described.add(input);
      }
    }
    return described;
  }
}
