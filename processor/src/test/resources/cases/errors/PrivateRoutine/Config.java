import dev.permafrost.Freezable;

class Config {
  @Freezable
  private static int size() {
    return 1;
  }
}
