package app;

import dev.permafrost.Freezable;

/** Nothing to make, but its final field can only be set by reflection, whose start takes long. */
public final class Slow {
  private final int sum;

  private Slow(int one, int other) {
    sum = one + other;
  }

  @Freezable
  static Slow slow() {
    return new Slow(1, 2);
  }
}
