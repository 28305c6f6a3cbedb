import dev.permafrost.Freezable;

class OwnerNotNameable {
  private static class Sizes {
    static class Small {
      @Freezable
      static int size() {
        return 1;
      }
    }
  }
}
