import dev.permafrost.Freezable;
import java.io.IOException;

class Config {
  @Freezable
  static byte[] text() throws IOException {
    try (var in = Config.class.getResourceAsStream("text.txt")) {
      return in.readAllBytes();
    }
  }
}
