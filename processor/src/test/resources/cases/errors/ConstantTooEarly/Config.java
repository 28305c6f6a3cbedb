import dev.permafrost.Freezable;

@SuppressWarnings(ConfigFrozen.NAME)
class Config {
  @Freezable
  static int size() {
    return 12;
  }

  @Freezable
  static String name() {
    return "unused";
  }

  static String kind(int number) {
    switch (number) {
      case ConfigFrozen.SIZE:
        return "full";
      default:
        return "other";
    }
  }
}
