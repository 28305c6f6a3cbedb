import dev.permafrost.Freezable;

class Config {
  @Freezable
  static void init() {}
}
