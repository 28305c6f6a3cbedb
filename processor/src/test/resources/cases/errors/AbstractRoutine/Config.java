import dev.permafrost.Freezable;

interface Config {
  @Freezable
  int size();
}
