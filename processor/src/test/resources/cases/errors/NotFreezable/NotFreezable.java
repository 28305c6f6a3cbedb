import dev.permafrost.Freezable;
import java.util.List;
import java.util.Map;

class NotFreezable {
  record Entry(String name, Thread owner) {}

  @Freezable
  static Map<String, List<Entry>> entries() {
    return Map.of("first", List.of(new Entry("a", new Thread("owner"))));
  }
}
