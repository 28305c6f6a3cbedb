package dev.permafrost.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The decision that every call of a generated method passes: frozen or live. Made once, at the
 * first call, and kept; after that a call costs the read of one field. Thread-safe.
 *
 * <p>Generated classes hold one gate per routine; nobody else needs one. Gates that were passed
 * form a chain, from which {@link Roots} makes its list: a registry that costs a cold program no
 * further class.
 */
public final class Gate {
  private static final String MODE = "permafrost.mode";

  private final String name;
  private final String alwaysLive;

  /** The gate passed last, guarded by this class: the one registry of the run-time model. */
  private static Gate last;

  /** The gate that was passed before this one. */
  private Gate previous;

  private Root root;

  /** Why calls run the routine, empty if they do not; null until the first call. */
  private String reason;

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
    String decided = reason;
    return !(decided == null ? decide() : decided).isEmpty();
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

  /** The roots of all gates passed so far, in the order of first touch. */
  static List<Root> touched() {
    synchronized (Gate.class) {
      List<Root> roots = new ArrayList<>();
      for (Gate gate = last; gate != null; gate = gate.previous) {
        if (gate.root == null) {
          gate.root = new Root(gate.name, gate.reason, List.of());
        }
        roots.add(gate.root);
      }
      Collections.reverse(roots);
      return roots;
    }
  }

  private String decide() {
    synchronized (Gate.class) {
      if (reason == null) {
        reason = alwaysLive.isEmpty() ? reasonOfMode() : alwaysLive;
        previous = last;
        last = this;
      }
      return reason;
    }
  }

  private static String reasonOfMode() {
    String mode = System.getProperty(MODE, "frozen");
    if (mode.equals("frozen")) {
      return "";
    }
    if (mode.equals("live")) {
      return "permafrost.mode is live";
    }
    throw new IllegalArgumentException(
        "system property permafrost.mode must be frozen or live, but is ".concat(mode));
  }
}
