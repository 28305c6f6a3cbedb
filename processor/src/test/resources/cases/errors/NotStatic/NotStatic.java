import dev.permafrost.Freezable;

class NotStatic {
  @Freezable
  int size() {
    return 1;
  }
}
