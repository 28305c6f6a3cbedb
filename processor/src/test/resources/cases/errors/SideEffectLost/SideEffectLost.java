import dev.permafrost.Freezable;
import java.util.Locale;

public final class SideEffectLost {
  @Freezable
  static String left() {
    System.setProperty("app.ready", "yes");
    return "done";
  }

  @Freezable
  static String putBack() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    Locale.setDefault(before);
    return "done";
  }
}
