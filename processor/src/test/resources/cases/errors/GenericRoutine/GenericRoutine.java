import dev.permafrost.Freezable;
import java.util.List;

class GenericRoutine {
  @Freezable
  static <T> List<T> sizes() {
    return List.of();
  }
}
