import dev.permafrost.Freezable;
import java.util.List;

class Config {
  private static int calls;

  @Freezable
  static List<Integer> calls() {
    return List.of(0, ++calls);
  }
}
