import dev.permafrost.Freezable;

class Config {
  @Freezable
  static long[] zeros() {
    return new long[6_000_000];
  }
}
