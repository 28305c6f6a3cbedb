import dev.permafrost.Freezable;

class ClosedStandardStream {
  @Freezable
  static int size() {
    System.out.close();
    return 1;
  }
}
