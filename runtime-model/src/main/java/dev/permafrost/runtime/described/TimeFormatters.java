package dev.permafrost.runtime.described;

import java.time.ZoneId;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes formatters of {@code java.time} by the calls of a {@link DateTimeFormatterBuilder} that
 * made them.
 */
public final class TimeFormatters {
  private final Object[] steps;
  private int next;

  private TimeFormatters(Object[] steps) {
    this.steps = steps;
  }

  /**
   * Makes a formatter.
   *
   * @param steps the calls in turn: a word that stands for the method, then its arguments
   * @param style zero, plus, minus and point
   * @param fields null for all
   */
  public static DateTimeFormatter of(
      Object[] steps,
      Locale locale,
      String style,
      ResolverStyle resolver,
      Set<TemporalField> fields,
      Chronology chronology,
      ZoneId zone) {
    return like(
        new TimeFormatters(steps).group().toFormatter(locale),
        locale,
        style,
        resolver,
        fields,
        chronology,
        zone);
  }

  /**
   * Makes a formatter that differs from one of the constants in its settings.
   *
   * @param locale null for that of the constant
   */
  public static DateTimeFormatter like(
      DateTimeFormatter constant,
      Locale locale,
      String style,
      ResolverStyle resolver,
      Set<TemporalField> fields,
      Chronology chronology,
      ZoneId zone) {
    return (locale == null ? constant : constant.withLocale(locale))
        .withDecimalStyle(
            DecimalStyle.STANDARD
                .withZeroDigit(style.charAt(0))
                .withPositiveSign(style.charAt(1))
                .withNegativeSign(style.charAt(2))
                .withDecimalSeparator(style.charAt(3)))
        .withResolverStyle(resolver)
        .withResolverFields(fields)
        .withChronology(chronology)
        .withZone(zone);
  }

  /** Up to the end of a formatter that was appended as a whole, or of all. */
  private DateTimeFormatterBuilder group() {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    while (next < steps.length) {
      String step = text();
      if (step.equals("end")) {
        break;
      }
      if (!mode(step, builder) && !number(step, builder) && !name(step, builder)) {
        other(step, builder);
      }
    }
    return builder;
  }

  private static boolean mode(String step, DateTimeFormatterBuilder builder) {
    switch (step) {
      case "sensitive":
        builder.parseCaseSensitive();
        return true;
      case "insensitive":
        builder.parseCaseInsensitive();
        return true;
      case "strict":
        builder.parseStrict();
        return true;
      case "lenient":
        builder.parseLenient();
        return true;
      case "optional":
        builder.optionalStart();
        return true;
      case "required":
        builder.optionalEnd();
        return true;
      default:
        return false;
    }
  }

  private boolean number(String step, DateTimeFormatterBuilder builder) {
    switch (step) {
      case "value":
        builder.appendValue(field(), count(), count(), (SignStyle) steps[next++]);
        return true;
      case "reduced":
        builder.appendValueReduced(field(), count(), count(), count());
        return true;
      case "reducedDate":
        builder.appendValueReduced(field(), count(), count(), (ChronoLocalDate) steps[next++]);
        return true;
      case "fraction":
        builder.appendFraction(field(), count(), count(), (Boolean) steps[next++]);
        return true;
      case "default":
        builder.parseDefaulting(field(), (Long) steps[next++]);
        return true;
      case "instant":
        builder.appendInstant(count());
        return true;
      case "instantByThrees":
        builder.appendInstant();
        return true;
      default:
        return false;
    }
  }

  @SuppressWarnings("unchecked") // the live formatter was made with these very arguments
  private boolean name(String step, DateTimeFormatterBuilder builder) {
    switch (step) {
      case "text":
        builder.appendText(field(), style());
        return true;
      case "names":
        builder.appendText(field(), (Map<Long, String>) steps[next++]);
        return true;
      case "dayPeriod":
        builder.appendDayPeriodText(style());
        return true;
      case "chronology":
        builder.appendChronologyText(style());
        return true;
      case "zoneText":
        builder.appendZoneText(style(), (Set<ZoneId>) steps[next++]);
        return true;
      case "genericZoneText":
        builder.appendGenericZoneText(style(), (Set<ZoneId>) steps[next++]);
        return true;
      case "localizedOffset":
        builder.appendLocalizedOffset(style());
        return true;
      default:
        return false;
    }
  }

  private void other(String step, DateTimeFormatterBuilder builder) {
    switch (step) {
      case "literal":
        builder.appendLiteral(text());
        break;
      case "pattern":
        builder.appendPattern(text());
        break;
      case "pad":
        builder.padNext(count(), (Character) steps[next++]);
        break;
      case "offset":
        builder.appendOffset(text(), text());
        break;
      case "zoneId":
        builder.appendZoneId();
        break;
      case "zoneRegionId":
        builder.appendZoneRegionId();
        break;
      case "zoneOrOffsetId":
        builder.appendZoneOrOffsetId();
        break;
      case "chronologyId":
        builder.appendChronologyId();
        break;
      case "localized":
        builder.appendLocalized((FormatStyle) steps[next++], (FormatStyle) steps[next++]);
        break;
      case "group":
        builder.append(group().toFormatter(Locale.ROOT));
        break;
      default:
        throw new IllegalArgumentException(step);
    }
  }

  private TemporalField field() {
    return (TemporalField) steps[next++];
  }

  private TextStyle style() {
    return (TextStyle) steps[next++];
  }

  private int count() {
    return (Integer) steps[next++];
  }

  private String text() {
    return (String) steps[next++];
  }
}
