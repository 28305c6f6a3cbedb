import dev.permafrost.Freezable;

class Config {
  @Freezable
  static long[] zeros() {
    return new long[4_000_000];
  }
}
