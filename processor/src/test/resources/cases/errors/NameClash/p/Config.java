package p;

import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    return 1;
  }

  static class Sizes {
    @Freezable
    static int size() {
      return 1;
    }
  }
}
