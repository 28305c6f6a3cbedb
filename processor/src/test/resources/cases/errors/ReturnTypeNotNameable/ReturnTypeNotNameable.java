import dev.permafrost.Freezable;
import java.util.List;

class ReturnTypeNotNameable {
  private record Size(int size) {}

  @Freezable
  static List<? extends Size[]> sizes() {
    return List.of();
  }
}
