package app;

import dev.permafrost.Freezable;

class Failing {
  @Freezable
  static int fails() {
    int zero = 0;
    return 1 / zero;
  }
}
