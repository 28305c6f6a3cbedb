import dev.permafrost.Freezable;

class GraphTooLarge {
  @Freezable
  static Object[] sizes() {
    Object[] sizes = new Object[20_000_001];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = new int[0];
    }
    return sizes;
  }
}
