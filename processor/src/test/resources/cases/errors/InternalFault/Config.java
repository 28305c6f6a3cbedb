import dev.permafrost.Freezable;
import java.util.List;

class Config {
  @Freezable
  static List<String> names() {
    return List.of("a");
  }
}
