import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class StaticWriteLost {
  private static final List<String> LOADED = new ArrayList<>();
  private static Map<String, Integer> cache;
  static boolean ready;

  @Freezable
  static Map<String, Integer> ports() {
    if (cache == null) {
      cache = new HashMap<>(Map.of("http", 80));
      LOADED.add("ports");
    }
    ready = true;
    return cache;
  }

  @Freezable
  static void init() {
    ready = true;
    Other.calls++;
  }
}

class Other {
  static int calls;
}
