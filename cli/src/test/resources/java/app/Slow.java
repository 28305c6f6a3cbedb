package app;

import dev.permafrost.Freezable;

public final class Slow {
  @Freezable
  static byte[] zeros() {
    return new byte[24 << 20];
  }
}
