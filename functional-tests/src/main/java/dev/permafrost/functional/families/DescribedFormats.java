package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.math.RoundingMode;
import java.text.ChoiceFormat;
import java.text.Collator;
import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Routines that return formats, which come back from their descriptions. */
public final class DescribedFormats {
  private static final List<String> PATTERNS =
      List.of(
          "dd.MM.uuuu",
          "yyyyMMddHHmmss",
          "yyyy-MM-dd HH:mm[:ss][.SSS] EEEE",
          "EEE, d MMM yyyy HH:mm:ss Z",
          "YYYY-'W'ww-e",
          "h:mm a B",
          "QQQ yyyy GGGG",
          "ppppH 'at' kk",
          "xxx XX O",
          "n A N D",
          "yy LLLL ccc",
          "VV");

  private DescribedFormats() {}

  @Freezable
  static List<NumberFormat> numbers() {
    DecimalFormat set = new DecimalFormat("0.###E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    set.setRoundingMode(RoundingMode.DOWN);
    set.setParseBigDecimal(true);
    set.setPositivePrefix("+");
    set.setMaximumFractionDigits(500);
    DecimalFormatSymbols odd = DecimalFormatSymbols.getInstance(Locale.GERMANY);
    odd.setDecimalSeparator('!');
    odd.setNaN("none");
    odd.setCurrencySymbol("$$");
    return List.of(
        new DecimalFormat("#,##0.00;(#)", DecimalFormatSymbols.getInstance(Locale.GERMANY)),
        set,
        new DecimalFormat("¤0.0", odd),
        NumberFormat.getInstance(Locale.FRANCE),
        NumberFormat.getCurrencyInstance(Locale.US),
        NumberFormat.getPercentInstance(Locale.forLanguageTag("ar-EG")),
        NumberFormat.getIntegerInstance(Locale.forLanguageTag("hi-IN")),
        new ChoiceFormat(new double[] {0, 1, 2}, new String[] {"none", "one", "many"}));
  }

  @Freezable
  static List<Object> symbols() {
    DecimalFormatSymbols odd = DecimalFormatSymbols.getInstance(Locale.GERMANY);
    odd.setMinusSign('~');
    DateFormatSymbols days = new DateFormatSymbols(Locale.FRANCE);
    days.setShortWeekdays(new String[] {"", "1", "2", "3", "4", "5", "6", "7"});
    return List.of(
        odd, days, DecimalFormatSymbols.getInstance(Locale.ROOT), new DateFormatSymbols(Locale.UK));
  }

  @Freezable
  static List<Format> messages() {
    MessageFormat set = new MessageFormat("{0} {1}", Locale.ENGLISH);
    set.setFormat(0, NumberFormat.getPercentInstance(Locale.FRENCH));
    return List.of(
        new MessageFormat("{0,number,#.##} of {2,choice,0#none|1#one}: it''s {3}", Locale.ENGLISH),
        set);
  }

  @Freezable
  static Map<String, Integer> collated() throws ParseException {
    Map<String, Integer> collated = new TreeMap<>(Collator.getInstance(Locale.GERMAN));
    collated.put("z", 1);
    collated.put("ä", 2);
    return collated;
  }

  @Freezable
  static Object collator() throws ParseException {
    RuleBasedCollator collator = new RuleBasedCollator("< a, A < b, B < c, C");
    collator.setStrength(Collator.PRIMARY);
    return collator;
  }

  @Freezable
  static Map<String, DateTimeFormatter> byPattern() {
    Map<String, DateTimeFormatter> formatters = new HashMap<>();
    for (String pattern : PATTERNS) {
      for (Locale locale : List.of(Locale.UK, Locale.GERMANY, Locale.JAPAN, Locale.ROOT)) {
        formatters.put(pattern + locale, DateTimeFormatter.ofPattern(pattern, locale));
      }
    }
    for (int i = 0; i < 40; i++) {
      String pattern = "'" + i + "' HH";
      formatters.put(pattern, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
    return formatters;
  }

  @Freezable
  static List<DateTimeFormatter> formatters() {
    List<DateTimeFormatter> formatters = new ArrayList<>();
    formatters.add(DateTimeFormatter.ISO_INSTANT);
    formatters.add(DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC));
    formatters.add(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.FRENCH));
    formatters.add(
        DateTimeFormatter.BASIC_ISO_DATE
            .withResolverStyle(ResolverStyle.LENIENT)
            .withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('٠'))
            .withResolverFields(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR));
    formatters.add(
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "Jänner", 2L, "Feber"))
            .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
            .optionalStart()
            .appendLiteral(" x")
            .optionalEnd()
            .append(DateTimeFormatter.ISO_DATE)
            .toFormatter(Locale.ROOT));
    formatters.add(
        new DateTimeFormatterBuilder()
            .parseStrict()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.ALWAYS)
            .appendValue(IsoFields.QUARTER_OF_YEAR, 1)
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .padNext(12, '_')
            .appendText(ChronoField.DAY_OF_WEEK, TextStyle.NARROW)
            .appendOffset("+HHmm", "none")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ROOT));
    return formatters;
  }
}
