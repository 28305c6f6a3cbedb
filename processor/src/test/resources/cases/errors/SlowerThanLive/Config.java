import dev.permafrost.Freezable;

class Config {
  @Freezable
  static byte[] zeros() {
    return new byte[24 << 20];
  }
}
