import dev.permafrost.Freezable;

class PrivateRoutine {
  @Freezable
  private static int size() {
    return 1;
  }
}
