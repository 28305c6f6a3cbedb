package dev.permafrost.runtime;

import java.util.List;

/** One frozen routine that this program has touched, as its last call was answered. Immutable. */
public final class Root {
  private final String name;
  private final String reason;
  private final List<String> inputs;

  Root(String name, String reason, List<String> inputs) {
    this.name = name;
    this.reason = reason;
    this.inputs = inputs;
  }

  /**
   * The routine.
   *
   * @return its name as source code spells it: {@code p.Outer.Inner.method}
   */
  public String name() {
    return name;
  }

  /**
   * How calls are answered.
   *
   * @return frozen, or live with a {@link #reason()}
   */
  public State state() {
    return reason.isEmpty() ? State.FROZEN : State.LIVE;
  }

  /**
   * Why the root is live, or fails where that was asked for.
   *
   * @return which guard failed, in one sentence without a full stop and without values; empty while
   *     the root is frozen
   */
  public String reason() {
    return reason;
  }

  /**
   * What the routine read besides its code.
   *
   * @return one description per input, without values: first those that are compared with the
   *     build, then those that are part of it; empty for a routine that depends on nothing
   */
  public List<String> inputs() {
    return inputs;
  }

  @Override
  public String toString() {
    return reason.isEmpty() ? name.concat(" FROZEN") : name.concat(" LIVE: ").concat(reason);
  }
}
