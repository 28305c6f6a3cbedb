import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    System.exit(3);
    return 1;
  }
}
