import dev.permafrost.Freezable;
import java.util.List;

class DeniedByRule {
  @Freezable
  static List<Long> times() {
    return List.of(1L, now());
  }

  private static long now() {
    try {
      return System.currentTimeMillis();
    } catch (Error e) {
      return 0;
    }
  }
}
