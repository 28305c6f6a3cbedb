import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class KeyChanged {
  @Freezable
  static Map<List<String>, Integer> ports() {
    Map<List<String>, Integer> ports = new HashMap<>();
    List<String> hosts = new ArrayList<>();
    ports.put(hosts, 8080);
    hosts.add("localhost");
    return ports;
  }
}
