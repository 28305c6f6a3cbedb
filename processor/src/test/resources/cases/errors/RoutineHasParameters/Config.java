import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size(int factor) {
    return factor;
  }
}
