import dev.permafrost.Freezable;
import java.util.List;

class NotReproducible {
  private static int calls;

  @Freezable
  static List<Integer> calls() {
    return List.of(0, ++calls);
  }
}
