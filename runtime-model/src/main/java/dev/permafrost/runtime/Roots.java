package dev.permafrost.runtime;

import java.util.List;

/** The roots that this program has touched so far. Thread-safe. */
public final class Roots {
  private Roots() {}

  /**
   * Lists the roots touched so far.
   *
   * @return an unmodifiable copy, in the order of first touch
   */
  public static List<Root> all() {
    return List.copyOf(Gate.touched());
  }
}
