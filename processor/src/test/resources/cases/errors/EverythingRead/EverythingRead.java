import dev.permafrost.Freezable;
import java.util.Set;

class EverythingRead {
  @Freezable
  static int flags() {
    Set<String> names = System.getProperties().stringPropertyNames();
    return names.contains("debug") || System.getenv().containsValue("DEBUG") ? 1 : 0;
  }
}
