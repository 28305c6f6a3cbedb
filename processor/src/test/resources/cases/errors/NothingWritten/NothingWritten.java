import dev.permafrost.Freezable;

class NothingWritten {
  private static int depth = 3;

  @Freezable
  static void init() {
    depth = 3;
  }
}
