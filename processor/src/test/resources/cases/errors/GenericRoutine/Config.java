import dev.permafrost.Freezable;
import java.util.List;

class Config {
  @Freezable
  static <T> List<T> sizes() {
    return List.of();
  }
}
