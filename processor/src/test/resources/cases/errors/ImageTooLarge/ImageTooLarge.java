import dev.permafrost.Freezable;
import java.util.Random;

class ImageTooLarge {
  @Freezable
  static byte[] noise() {
    byte[] noise = new byte[100 << 20];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
