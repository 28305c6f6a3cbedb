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
      append(step, builder);
    }
    return builder;
  }

  @SuppressWarnings("unchecked") // the live formatter was made with these very arguments
  private DateTimeFormatterBuilder append(String step, DateTimeFormatterBuilder builder) {
    return switch (step) {
      case "sensitive" -> builder.parseCaseSensitive();
      case "insensitive" -> builder.parseCaseInsensitive();
      case "strict" -> builder.parseStrict();
      case "lenient" -> builder.parseLenient();
      case "optional" -> builder.optionalStart();
      case "required" -> builder.optionalEnd();
      case "value" -> builder.appendValue(field(), count(), count(), (SignStyle) steps[next++]);
      case "reduced" -> builder.appendValueReduced(field(), count(), count(), count());
      case "reducedDate" ->
          builder.appendValueReduced(field(), count(), count(), (ChronoLocalDate) steps[next++]);
      case "fraction" -> builder.appendFraction(field(), count(), count(), (Boolean) steps[next++]);
      case "default" -> builder.parseDefaulting(field(), (Long) steps[next++]);
      case "instant" -> builder.appendInstant(count());
      case "instantByThrees" -> builder.appendInstant();
      case "text" -> builder.appendText(field(), style());
      case "names" -> builder.appendText(field(), (Map<Long, String>) steps[next++]);
      case "dayPeriod" -> builder.appendDayPeriodText(style());
      case "chronology" -> builder.appendChronologyText(style());
      case "zoneText" -> builder.appendZoneText(style(), (Set<ZoneId>) steps[next++]);
      case "genericZoneText" -> builder.appendGenericZoneText(style(), (Set<ZoneId>) steps[next++]);
      case "localizedOffset" -> builder.appendLocalizedOffset(style());
      case "literal" -> builder.appendLiteral(text());
      case "pattern" -> builder.appendPattern(text());
      case "pad" -> builder.padNext(count(), (Character) steps[next++]);
      case "offset" -> builder.appendOffset(text(), text());
      case "zoneId" -> builder.appendZoneId();
      case "zoneRegionId" -> builder.appendZoneRegionId();
      case "zoneOrOffsetId" -> builder.appendZoneOrOffsetId();
      case "chronologyId" -> builder.appendChronologyId();
      case "localized" ->
          builder.appendLocalized((FormatStyle) steps[next++], (FormatStyle) steps[next++]);
      case "group" -> builder.append(group().toFormatter(Locale.ROOT));
      default -> throw new IllegalArgumentException(step);
    };
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
