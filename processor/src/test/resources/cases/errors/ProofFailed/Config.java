import dev.permafrost.Freezable;
import java.util.List;

class Config {
  record Size(int size) {
    Size {
      size++;
    }
  }

  @Freezable
  static List<Size> sizes() {
    return List.of(new Size(1), new Size(2));
  }
}
