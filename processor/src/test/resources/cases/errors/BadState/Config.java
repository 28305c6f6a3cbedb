import dev.permafrost.Freezable;

class Config {
  private static int depth;

  @Freezable(state = Config.class)
  static int depth() {
    return 3;
  }

  @Freezable(state = {int[].class, Thread.class})
  static void init() {
    depth = 3;
  }
}
