package p;

import dev.permafrost.Freezable;

class Config_Sizes {
  @Freezable
  static int size() {
    return 1;
  }
}
