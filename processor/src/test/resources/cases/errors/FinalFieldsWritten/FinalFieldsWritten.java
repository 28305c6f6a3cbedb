import dev.permafrost.Freezable;

class FinalFieldsWritten {
  private static final class Limit {
    private final int most;
    private final String text;

    Limit(int least) {
      most = least * 2;
      text = "up to " + most;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @Freezable
  static Object limit() {
    return new Limit(21);
  }
}
