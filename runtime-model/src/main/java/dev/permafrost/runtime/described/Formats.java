package dev.permafrost.runtime.described;

import java.math.RoundingMode;
import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Makes formats and collators of {@code java.text}. */
public final class Formats {
  private static final int POINT_SHOWN = 1;
  private static final int BIG_DECIMALS = 2;
  private static final int GROUPED = 4;
  private static final int INTEGERS_ONLY = 8;

  private Formats() {}

  /**
   * Makes a number format.
   *
   * @param affixes prefix and suffix of positive numbers, then of negative ones; null where the
   *     pattern has them
   * @param digits the most and the fewest before the point, the most and the fewest after it
   * @param flags a sum of 1: the point is always shown; 2: parses to BigDecimal; 4: grouped; 8:
   *     parses integers only
   */
  public static DecimalFormat decimal(
      String pattern,
      DecimalFormatSymbols symbols,
      String[] affixes,
      int[] digits,
      int groupingSize,
      int multiplier,
      RoundingMode rounding,
      int flags) {
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    setAffixes(format, affixes);
    format.setMultiplier(multiplier);
    format.setGroupingSize(groupingSize);
    format.setGroupingUsed((flags & GROUPED) != 0);
    format.setDecimalSeparatorAlwaysShown((flags & POINT_SHOWN) != 0);
    format.setParseBigDecimal((flags & BIG_DECIMALS) != 0);
    format.setParseIntegerOnly((flags & INTEGERS_ONLY) != 0);
    format.setMaximumIntegerDigits(digits[0]);
    format.setMinimumIntegerDigits(digits[1]);
    format.setMaximumFractionDigits(digits[2]);
    format.setMinimumFractionDigits(digits[3]);
    format.setRoundingMode(rounding);
    return format;
  }

  private static void setAffixes(DecimalFormat format, String[] affixes) {
    if (affixes[0] != null) {
      format.setPositivePrefix(affixes[0]);
    }
    if (affixes[1] != null) {
      format.setPositiveSuffix(affixes[1]);
    }
    if (affixes[2] != null) {
      format.setNegativePrefix(affixes[2]);
    }
    if (affixes[3] != null) {
      format.setNegativeSuffix(affixes[3]);
    }
  }

  /**
   * Makes symbols that differ from those of their locale.
   *
   * @param marks zero, grouping, point, per mille, percent, digit, pattern separator, minus, point
   *     of money, grouping of money
   * @param texts infinity, not a number, exponent, currency
   */
  public static DecimalFormatSymbols symbols(
      Locale locale, String marks, String[] texts, Currency currency) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    if (currency != null) {
      symbols.setCurrency(currency);
    }
    symbols.setZeroDigit(marks.charAt(0));
    symbols.setGroupingSeparator(marks.charAt(1));
    symbols.setDecimalSeparator(marks.charAt(2));
    // Some locales have longer texts for these, which setting the character would replace.
    if (symbols.getPerMill() != marks.charAt(3)) {
      symbols.setPerMill(marks.charAt(3));
    }
    if (symbols.getPercent() != marks.charAt(4)) {
      symbols.setPercent(marks.charAt(4));
    }
    symbols.setDigit(marks.charAt(5));
    symbols.setPatternSeparator(marks.charAt(6));
    if (symbols.getMinusSign() != marks.charAt(7)) {
      symbols.setMinusSign(marks.charAt(7));
    }
    symbols.setMonetaryDecimalSeparator(marks.charAt(8));
    symbols.setMonetaryGroupingSeparator(marks.charAt(9));
    symbols.setInfinity(texts[0]);
    symbols.setNaN(texts[1]);
    symbols.setExponentSeparator(texts[2]);
    symbols.setCurrencySymbol(texts[3]);
    return symbols;
  }

  /** Makes a message format, some of whose parts its pattern does not tell. */
  public static MessageFormat message(String pattern, Locale locale, Format[] parts) {
    MessageFormat format = new MessageFormat(pattern, locale);
    format.setFormats(parts);
    return format;
  }

  /**
   * Makes a date format.
   *
   * @param week the first day of a week, and the fewest days of a year's first week
   * @param numbers null for those that the locale has
   * @param symbols null for those that the locale has
   * @param centuryStart when years of two digits begin; null for eighty years ago
   */
  public static SimpleDateFormat date(
      String pattern,
      Locale locale,
      TimeZone zone,
      boolean lenient,
      int[] week,
      NumberFormat numbers,
      DateFormatSymbols symbols,
      Date centuryStart) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    Calendar calendar = format.getCalendar();
    calendar.setTimeZone(zone);
    calendar.setLenient(lenient);
    calendar.setFirstDayOfWeek(week[0]);
    calendar.setMinimalDaysInFirstWeek(week[1]);
    if (numbers != null) {
      format.setNumberFormat(numbers);
    }
    if (symbols != null) {
      format.setDateFormatSymbols(symbols);
    }
    if (centuryStart != null) {
      format.set2DigitYearStart(centuryStart);
    }
    return format;
  }

  /**
   * Makes symbols that differ from those of their locale.
   *
   * @param names eras, months, short months, weekdays, short weekdays, halves of the day
   */
  public static DateFormatSymbols dateSymbols(
      Locale locale, String[][] names, String[][] zones, String patternLetters) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    symbols.setEras(names[0]);
    symbols.setMonths(names[1]);
    symbols.setShortMonths(names[2]);
    symbols.setWeekdays(names[3]);
    symbols.setShortWeekdays(names[4]);
    symbols.setAmPmStrings(names[5]);
    symbols.setLocalPatternChars(patternLetters);
    if (zones != null) {
      symbols.setZoneStrings(zones);
    }
    return symbols;
  }

  /** Makes a collator. */
  public static RuleBasedCollator collator(String rules, int strength, int decomposition)
      throws ParseException {
    RuleBasedCollator collator = new RuleBasedCollator(rules);
    collator.setStrength(strength);
    collator.setDecomposition(decomposition);
    return collator;
  }
}
