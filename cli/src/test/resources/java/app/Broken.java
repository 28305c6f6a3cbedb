package app;

import dev.permafrost.Freezable;

class Broken {
  @Freezable
  static Thread thread() {
    return Thread.currentThread();
  }

  @Freezable
  private static int hidden() {
    return 1;
  }

  @Freezable
  static int fails() {
    throw new IllegalStateException("broken");
  }
}
