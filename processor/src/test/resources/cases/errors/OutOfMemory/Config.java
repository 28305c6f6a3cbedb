import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

class Config {
  @Freezable
  static List<long[]> sizes() {
    List<long[]> sizes = new ArrayList<>();
    while (true) {
      sizes.add(new long[1 << 20]);
    }
  }
}
