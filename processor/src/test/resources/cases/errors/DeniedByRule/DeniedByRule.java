import dev.permafrost.Freezable;
import java.util.List;

class DeniedByRule {
  @Freezable
  static List<Long> ids() {
    return List.of(1L, own());
  }

  private static long own() {
    try {
      return ProcessHandle.current().pid();
    } catch (Error e) {
      return 0;
    }
  }
}
