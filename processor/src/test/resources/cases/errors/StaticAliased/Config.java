import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Config {
  private static final List<String> HOSTS = new ArrayList<>(List.of("localhost"));
  private static final List<String> FIXED = List.of("never another");

  @Freezable
  static Map<String, List<String>> groups() {
    return Map.of("all", HOSTS, "fixed", FIXED);
  }
}
