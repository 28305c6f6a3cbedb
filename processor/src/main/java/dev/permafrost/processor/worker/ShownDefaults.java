package dev.permafrost.processor.worker;

import dev.permafrost.processor.seal.Defaults;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Other defaults of this JVM while one job runs. The charset and the line separator cannot be set:
 * the seal answers for them. Properties that a JVM derives them from are left to the caller to put
 * back.
 */
final class ShownDefaults {
  private final Locale plain = Locale.getDefault();
  private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
  private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
  private final TimeZone zone = TimeZone.getDefault();

  private ShownDefaults() {}

  static ShownDefaults install(Defaults shown) {
    ShownDefaults before = new ShownDefaults();
    if (!shown.locale().isEmpty()) {
      Locale locale = Locale.forLanguageTag(shown.locale());
      Locale.setDefault(locale);
      System.setProperty("user.language", locale.getLanguage());
      System.setProperty("user.country", locale.getCountry());
    }
    if (!shown.zone().isEmpty()) {
      TimeZone.setDefault(TimeZone.getTimeZone(shown.zone()));
      System.setProperty("user.timezone", shown.zone());
    }
    if (!shown.charset().isEmpty()) {
      System.setProperty("file.encoding", shown.charset());
    }
    if (!shown.lineSeparator().isEmpty()) {
      System.setProperty("line.separator", shown.lineSeparator());
    }
    shown.properties().forEach(System::setProperty);
    return before;
  }

  /** Puts back what was there. */
  void remove() {
    Locale.setDefault(plain);
    Locale.setDefault(Locale.Category.FORMAT, format);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    TimeZone.setDefault(zone);
  }
}
