import dev.permafrost.Freezable;

class Config {
  @Freezable
  static int size() {
    return parse("many");
  }

  private static int parse(String text) {
    return Integer.parseInt(text);
  }
}
