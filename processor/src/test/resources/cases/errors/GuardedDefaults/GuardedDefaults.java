import dev.permafrost.Freezable;
import java.time.ZoneId;

class GuardedDefaults {
  @Freezable
  static String banner() {
    String number = String.format("%,d", 1_000_000);
    String title = "title".toUpperCase();
    String zone = ZoneId.systemDefault().getId();
    return number + title + zone + new String(new byte[] {65});
  }
}
