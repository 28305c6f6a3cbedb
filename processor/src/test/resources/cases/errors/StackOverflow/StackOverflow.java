import dev.permafrost.Freezable;

class StackOverflow {
  @Freezable
  static int size() {
    return size() + 1;
  }
}
