package dev.permafrost.runtime;

import dev.permafrost.runtime.guard.Fallback;
import dev.permafrost.runtime.guard.Guards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The decision that every call of a generated method passes: frozen or live. Where a routine read
 * nothing that can differ at run time it is made once, at the first call, and after that costs the
 * read of one field; otherwise the root's {@link Guards} are asked, whose classes no other root
 * loads. Thread-safe.
 *
 * <p>Generated classes hold one gate per routine; nobody else needs one. Gates that were passed
 * form a chain, from which {@link Roots} makes its list: a registry that costs a cold program no
 * further class.
 */
public final class Gate {
  private static final String MODE = "permafrost.mode";

  private final String name;
  private final String alwaysLive;
  private final String bakedIn;
  private final String[] texts;
  private final boolean strict;

  /** The gate passed last, guarded by this class: the one registry of the run-time model. */
  private static Gate last;

  /** The gate that was passed before this one. */
  private Gate previous;

  private Root root;

  /** Why calls run the routine, empty if they do not; null while each call may differ. */
  private String reason;

  /** What each call asks; null until the first one, and for good where nothing is guarded. */
  private Guards guards;

  private Gate(String name, String alwaysLive, String bakedIn, String[] texts, boolean strict) {
    this.name = name;
    this.alwaysLive = alwaysLive;
    this.bakedIn = bakedIn;
    this.texts = texts;
    this.strict = strict;
  }

  /**
   * The gate of a routine that was frozen and read nothing.
   *
   * @param name the routine as source code spells it
   * @return a gate that nothing has passed yet
   */
  public static Gate of(String name) {
    return new Gate(name, "", "", null, false);
  }

  /**
   * The gate of a routine that was frozen and read what is part of the build.
   *
   * @param name the routine as source code spells it
   * @param bakedIn what it read, one description per line
   * @return a gate that nothing has passed yet
   */
  public static Gate of(String name, String bakedIn) {
    return new Gate(name, "", bakedIn, null, false);
  }

  /**
   * The gate of a routine that was frozen and read what can differ at run time; if it does, the
   * routine runs live.
   *
   * @param name the routine as source code spells it
   * @param bakedIn what else it read, one description per line
   * @param guards of each guard its kind, its key, and its values, any of which will do, with a bar
   *     between them (of variables and properties one hash) or {@code absent}
   * @return a gate that nothing has passed yet
   */
  public static Gate guarded(String name, String bakedIn, String... guards) {
    return new Gate(name, "", bakedIn, guards, false);
  }

  /**
   * As {@link #guarded}, but if an input differs, the call fails.
   *
   * @param name the routine as source code spells it
   * @param bakedIn what else it read, one description per line
   * @param guards of each guard its kind, its key, and its values, any of which will do, with a bar
   *     between them (of variables and properties one hash) or {@code absent}
   * @return a gate that nothing has passed yet
   */
  public static Gate strict(String name, String bakedIn, String... guards) {
    return new Gate(name, "", bakedIn, guards, true);
  }

  /**
   * The gate of a routine that was not frozen at compile time.
   *
   * @param name the routine as source code spells it
   * @param reason why not, in one sentence without a full stop
   * @return a gate that lets every call through to the routine
   */
  public static Gate live(String name, String reason) {
    return new Gate(name, reason, "", null, false);
  }

  /**
   * Passes the gate; the first call makes the root known to {@link Roots}.
   *
   * @return whether this call must run the routine
   * @throws GuardFailedException if a guard does not hold where that is to be an error
   */
  public boolean isLive() {
    return variant() < 0;
  }

  /**
   * Passes the gate of a routine that was frozen once per variant.
   *
   * @return the number of the variant that fits; negative if this call must run the routine
   * @throws GuardFailedException if none fits where that is to be an error
   */
  public int variant() {
    String decided = reason;
    if (decided == null) {
      return decide();
    }
    return decided.isEmpty() ? 0 : -1;
  }

  private int decide() {
    Guards known = guards;
    if (known == null) {
      register();
      known = guards;
    }
    return known == null ? variant() : chosen(known);
  }

  private int chosen(Guards known) {
    int variant = known.choose();
    return variant < 0 ? fallBack(known) : variant;
  }

  private int fallBack(Guards known) {
    String failed = known.reason();
    if (known.isStrict()) {
      throw failed(failed);
    }
    if (known.firstFailure()) {
      Fallback.tell(name, failed.concat(known.values()));
    }
    return -1;
  }

  /** Not named where it is thrown: verifying this class would load it. */
  private RuntimeException failed(String guard) {
    return GuardFailedException.of(name, guard);
  }

  private void register() {
    synchronized (Gate.class) {
      if (reason == null && guards == null) {
        String decided = alwaysLive.isEmpty() ? reasonOfMode() : alwaysLive;
        if (decided.isEmpty() && texts != null) {
          guards = Guards.of(name, texts, strict);
        } else {
          reason = decided;
        }
        previous = last;
        last = this;
      }
    }
  }

  private static String reasonOfMode() {
    String mode = mode();
    if (mode.equals("frozen")) {
      return "";
    }
    if (mode.equals("live")) {
      return "permafrost.mode is live";
    }
    throw new IllegalArgumentException(
        "system property permafrost.mode must be frozen or live, but is ".concat(mode));
  }

  /**
   * Takes note that the frozen result cannot be had in this JVM: this call and all later ones run
   * the routine.
   *
   * @param cause what was thrown while it was thawed
   */
  public void broken(Throwable cause) {
    String why = Fallback.reason(cause);
    boolean first;
    synchronized (Gate.class) {
      first = reason == null || reason.isEmpty();
      if (first) {
        reason = why;
      }
    }
    if (first) {
      Fallback.tell(name, why);
    }
  }

  private static String mode() {
    try {
      return System.getProperty(MODE, "frozen");
    } catch (RuntimeException e) {
      // A security manager's, not named, as verifying this class would load it. Live code would
      // not have asked.
      return "frozen";
    }
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
        roots.add(gate.root());
      }
      Collections.reverse(roots);
      return roots;
    }
  }

  private Root root() {
    String decided = reason;
    String now = decided == null ? guards.reason() : decided;
    if (root == null || !root.reason().equals(now)) {
      root = new Root(name, now, inputs());
    }
    return root;
  }

  private List<String> inputs() {
    List<String> inputs = new ArrayList<>();
    if (texts != null) {
      inputs.addAll(Guards.describe(texts));
    }
    for (int at = 0; at < bakedIn.length(); ) {
      int end = bakedIn.indexOf('\n', at);
      end = end < 0 ? bakedIn.length() : end;
      inputs.add(bakedIn.substring(at, end));
      at = end + 1;
    }
    return Collections.unmodifiableList(inputs);
  }
}
