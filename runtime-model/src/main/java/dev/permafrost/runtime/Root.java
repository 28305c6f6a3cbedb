package dev.permafrost.runtime;

import java.util.List;

/**
 * One frozen routine that this program has touched, as it was decided at the first call. Immutable.
 */
public final class Root {
  private final String name;
  private final boolean live;
  private final String reason;
  private final List<String> inputs;

  Root(String name, boolean live, String reason, List<String> inputs) {
    this.name = name;
    this.live = live;
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
    return live ? State.LIVE : State.FROZEN;
  }

  /**
   * Why the root is live.
   *
   * @return one sentence without a full stop; empty while the root is frozen
   */
  public String reason() {
    return reason;
  }

  /**
   * What the routine read besides its code, and what is therefore compared with the build.
   *
   * @return one description per guarded input; empty for a routine that depends on nothing
   */
  public List<String> inputs() {
    return inputs;
  }

  /** The boolean behind {@link #state()}, which spares the cold path a class. */
  boolean isLive() {
    return live;
  }

  @Override
  public String toString() {
    return live ? name.concat(" LIVE: ").concat(reason) : name.concat(" FROZEN");
  }
}
