import dev.permafrost.Freezable;

class BadState {
  private static int depth;

  @Freezable(state = BadState.class)
  static int depth() {
    return 3;
  }

  @Freezable(state = {int[].class, Thread.class})
  static void init() {
    depth = 3;
  }
}
