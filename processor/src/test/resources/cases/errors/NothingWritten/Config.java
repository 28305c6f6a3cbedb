import dev.permafrost.Freezable;

class Config {
  private static int depth = 3;

  @Freezable
  static void init() {
    depth = 3;
  }
}
