package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Formats;
import java.text.DateFormatSymbols;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Date formats, by their patterns, symbols and settings. */
public final class DateFormatKinds {
  private static final String LOCALE = "Ljava/util/Locale;";
  private static final String DATE = "Ljava/util/Date;";
  private static final int YEARS_BACK = 80;
  private static final long A_DAY = 86_400_000;

  private final Fields fields;
  private final long now;

  private DateFormatKinds(Fields fields, long now) {
    this.fields = fields;
    this.now = now;
  }

  /**
   * Adds them.
   *
   * @param now what the routine's clock shows
   */
  public static void addTo(Registry registry, Fields fields, long now) {
    DateFormatKinds kinds = new DateFormatKinds(fields, now);
    registry.made(
        SimpleDateFormat.class,
        Described.by(
            Formats.class,
            "date",
            SimpleDateFormat.class,
            true,
            "pattern",
            TEXT,
            "locale",
            LOCALE,
            "zone",
            TimeZone.class.descriptorString(),
            "lenient",
            "Z",
            "week",
            "[I",
            "numbers",
            NumberFormat.class.descriptorString(),
            "symbols",
            DateFormatSymbols.class.descriptorString(),
            "centuryStart",
            DATE),
        kinds::format);
    kinds.addSymbols(registry);
  }

  private void addSymbols(Registry registry) {
    MadeBy<DateFormatSymbols> usual =
        new MadeBy<>(
            Shapes.shape(
                DateFormatSymbols.class.getName(),
                "getInstance",
                DateFormatSymbols.class.descriptorString(),
                true,
                "locale",
                LOCALE),
            (symbols, sight) -> values(sight.reference(locale(symbols), UNKNOWN)));
    MadeBy<DateFormatSymbols> changed =
        new MadeBy<>(
            Described.by(
                Formats.class,
                "dateSymbols",
                DateFormatSymbols.class,
                true,
                "locale",
                LOCALE,
                "names",
                String[][].class.descriptorString(),
                "zones",
                String[][].class.descriptorString(),
                "patternLetters",
                TEXT),
            this::symbols);
    registry.put(
        DateFormatSymbols.class,
        (object, sight) -> {
          DateFormatSymbols symbols = (DateFormatSymbols) object;
          boolean plain = symbols.equals(DateFormatSymbols.getInstance(locale(symbols)));
          return (plain ? usual : changed).read(symbols, sight);
        });
  }

  private Locale locale(DateFormatSymbols symbols) {
    return (Locale) fields.get(symbols, "locale");
  }

  private long[] symbols(DateFormatSymbols symbols, Sight sight) {
    String[][] names = {
      symbols.getEras(),
      symbols.getMonths(),
      symbols.getShortMonths(),
      symbols.getWeekdays(),
      symbols.getShortWeekdays(),
      symbols.getAmPmStrings()
    };
    boolean ownZones = (boolean) fields.get(symbols, "isZoneStringsSet");
    return values(
        sight.reference(locale(symbols), UNKNOWN),
        sight.reference(names, UNKNOWN),
        sight.reference(ownZones ? symbols.getZoneStrings() : null, UNKNOWN),
        sight.reference(symbols.getLocalPatternChars(), UNKNOWN));
  }

  private long[] format(SimpleDateFormat format, Sight sight) throws Obstruction {
    Locale locale = (Locale) fields.get(format, "locale");
    SimpleDateFormat usual = new SimpleDateFormat(format.toPattern(), locale);
    Calendar calendar = format.getCalendar();
    Described.check(
        calendar.getClass() == usual.getCalendar().getClass()
            && !isOdd(calendar, usual.getCalendar()),
        format,
        "do not set a calendar of another kind");
    Object symbols = fields.get(format, "formatData");
    NumberFormat numbers = format.getNumberFormat();
    int[] week = {calendar.getFirstDayOfWeek(), calendar.getMinimalDaysInFirstWeek()};
    return values(
        sight.reference(format.toPattern(), UNKNOWN),
        sight.reference(locale, UNKNOWN),
        sight.reference(calendar.getTimeZone(), UNKNOWN),
        calendar.isLenient() ? 1 : 0,
        sight.reference(week, UNKNOWN),
        sight.reference(numbers.equals(usual.getNumberFormat()) ? null : numbers, UNKNOWN),
        sight.reference(symbols.equals(usual.getDateFormatSymbols()) ? null : symbols, UNKNOWN),
        sight.reference(centuryStart(format), UNKNOWN));
  }

  private static boolean isOdd(Calendar calendar, Calendar usual) {
    return calendar instanceof GregorianCalendar own
        && !own.getGregorianChange().equals(((GregorianCalendar) usual).getGregorianChange());
  }

  /** Null if it is what the clock made of it, which is another one at run time. */
  private Date centuryStart(SimpleDateFormat format) {
    Date start = format.get2DigitYearStart();
    Calendar usual = new GregorianCalendar(format.getTimeZone(), Locale.ROOT);
    usual.setTimeInMillis(now);
    usual.add(Calendar.YEAR, -YEARS_BACK);
    return Math.abs(usual.getTimeInMillis() - start.getTime()) <= 2 * A_DAY ? null : start;
  }
}
