import dev.permafrost.Freezable;

class Config {
  @Freezable
  int size() {
    return 1;
  }
}
