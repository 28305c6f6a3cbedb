package code;

import dev.permafrost.Freezable;
import java.text.DateFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Routines that cannot do without the default zone and locale, whatever they set afterwards. */
public final class Dated {
  private Dated() {}

  @Freezable
  static List<SimpleDateFormat> dates() {
    SimpleDateFormat set = new SimpleDateFormat("EEE yy", Locale.FRANCE);
    set.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
    set.setLenient(false);
    set.set2DigitYearStart(new Date(0));
    DateFormatSymbols symbols = new DateFormatSymbols(Locale.FRANCE);
    symbols.setShortWeekdays(new String[] {"", "1", "2", "3", "4", "5", "6", "7"});
    set.setDateFormatSymbols(symbols);
    SimpleDateFormat plain = new SimpleDateFormat("d/M/yy HH:mm:ss.SSS", Locale.ROOT);
    plain.setTimeZone(TimeZone.getTimeZone("UTC"));
    plain.format(new Date(12_345_678));
    return List.of(set, plain);
  }

  @Freezable
  static List<Object> calendars() {
    TimeZone utc = TimeZone.getTimeZone("UTC");
    GregorianCalendar constructed = new GregorianCalendar(2020, Calendar.FEBRUARY, 30);
    GregorianCalendar computed = new GregorianCalendar(1, 1, 1, 4, 5);
    computed.setTimeInMillis(1_234_567_890_123L);
    GregorianCalendar changed = new GregorianCalendar(1, 1, 1);
    changed.setTimeInMillis(99_999);
    changed.set(Calendar.DAY_OF_WEEK, Calendar.FRIDAY);
    changed.set(Calendar.MONTH, Calendar.JUNE);
    GregorianCalendar cleared = new GregorianCalendar(1, 1, 1);
    cleared.clear();
    cleared.set(Calendar.YEAR, 2024);
    for (Calendar each : List.of(constructed, computed, changed, cleared)) {
      each.setTimeZone(utc);
    }
    return List.of(
        constructed,
        computed,
        changed,
        cleared);
  }

  @Freezable
  static List<DateTimeFormatter> localized() {
    return List.of(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.GERMANY),
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
            .withLocale(Locale.FRANCE));
  }
}
