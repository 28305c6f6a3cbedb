import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    return spin(0);
  }

  private static int spin(int start) {
    int i = start;
    while (i >= 0) {
      i = (i + 1) & 0xFF;
    }
    return i;
  }
}
