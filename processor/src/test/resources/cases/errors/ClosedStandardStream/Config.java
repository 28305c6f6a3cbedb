import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    System.out.close();
    return 1;
  }
}
