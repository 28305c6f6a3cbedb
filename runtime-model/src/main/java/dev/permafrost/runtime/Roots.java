package dev.permafrost.runtime;

import java.util.ArrayList;
import java.util.List;

/** The roots that this program has touched so far: the one registry of the run-time model. */
public final class Roots {
  private static final List<Root> TOUCHED = new ArrayList<>();

  private Roots() {}

  /**
   * Lists the roots touched so far.
   *
   * @return an unmodifiable copy, in the order of first touch
   */
  public static List<Root> all() {
    synchronized (TOUCHED) {
      return List.copyOf(TOUCHED);
    }
  }

  static void add(Root root) {
    synchronized (TOUCHED) {
      TOUCHED.add(root);
    }
  }
}
