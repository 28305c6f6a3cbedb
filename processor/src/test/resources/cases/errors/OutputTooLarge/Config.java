import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    while (true) { System.out.println("still working on it"); }
  }
}
