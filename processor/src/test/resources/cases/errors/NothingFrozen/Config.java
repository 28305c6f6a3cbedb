import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    return 1;
  }
}
