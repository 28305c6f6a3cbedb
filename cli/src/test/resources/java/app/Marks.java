package app;

import dev.permafrost.Freezable;

public final class Marks {
  static final Object NONE = new Object();
  private static final Object HIDDEN = new Object();
  static final Marks INSTANCE = new Marks();

  private Marks() {}

  @Freezable
  static Object none() {
    return NONE;
  }

  @Freezable
  static Object hidden() {
    return HIDDEN;
  }

  @Freezable
  static Marks instance() {
    return INSTANCE;
  }
}
