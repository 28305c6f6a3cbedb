package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;

/** Value types of java.time. */
final class TimeKinds {
  private static final String DATE_TIME = "Ljava/time/LocalDateTime;";
  private static final String TIME = "Ljava/time/LocalTime;";
  private static final String ZONE = "Ljava/time/ZoneId;";
  private static final String OFFSET = "Ljava/time/ZoneOffset;";

  private TimeKinds() {}

  static void addTo(Registry registry) {
    addLocal(registry);
    addAmounts(registry);
    addPartial(registry);
    addZoned(registry);
    addClocks(registry);
    addOfCalendar(registry, JapaneseDate.class);
    addOfCalendar(registry, ThaiBuddhistDate.class);
    addOfCalendar(registry, MinguoDate.class);
    addOfCalendar(registry, HijrahDate.class);
    registry.made(
        ValueRange.class,
        Shapes.factory(
            ValueRange.class, "of", "least", "J", "least2", "J", "most2", "J", "most", "J"),
        (range, sight) ->
            values(
                range.getMinimum(),
                range.getLargestMinimum(),
                range.getSmallestMaximum(),
                range.getMaximum()));
  }

  /** Those that stand still and those that run; what others are made from is theirs alone. */
  private static void addClocks(Registry registry) {
    registry.made(
        "java.time.Clock$FixedClock",
        Shapes.factory(Clock.class, "fixed", "instant", "Ljava/time/Instant;", "zone", ZONE),
        (clock, sight) ->
            values(
                sight.reference(((Clock) clock).instant(), UNKNOWN),
                sight.reference(((Clock) clock).getZone(), UNKNOWN)));
    registry.made(
        "java.time.Clock$SystemClock",
        Shapes.factory(Clock.class, "system", "zone", ZONE),
        (clock, sight) -> values(sight.reference(((Clock) clock).getZone(), UNKNOWN)));
  }

  /** Years are counted through all eras of the calendar, so none is lost without its era. */
  private static <T extends ChronoLocalDate> void addOfCalendar(Registry registry, Class<T> type) {
    registry.made(
        type,
        Shapes.factory(type, "of", "year", "I", "month", "I", "day", "I"),
        (date, sight) ->
            values(
                date.get(ChronoField.YEAR),
                date.get(ChronoField.MONTH_OF_YEAR),
                date.get(ChronoField.DAY_OF_MONTH)));
  }

  private static void addLocal(Registry registry) {
    registry.made(
        LocalDate.class,
        Shapes.factory(LocalDate.class, "of", "year", "I", "month", "I", "day", "I"),
        (date, sight) -> values(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    registry.made(
        LocalTime.class,
        Shapes.factory(
            LocalTime.class, "of", "hour", "I", "minute", "I", "second", "I", "nano", "I"),
        (time, sight) ->
            values(time.getHour(), time.getMinute(), time.getSecond(), time.getNano()));
    registry.made(
        LocalDateTime.class,
        Shapes.factory(LocalDateTime.class, "of", "date", "Ljava/time/LocalDate;", "time", TIME),
        (moment, sight) ->
            values(
                sight.reference(moment.toLocalDate(), UNKNOWN),
                sight.reference(moment.toLocalTime(), UNKNOWN)));
    registry.made(
        Instant.class,
        Shapes.factory(Instant.class, "ofEpochSecond", "second", "J", "nano", "J"),
        (instant, sight) -> values(instant.getEpochSecond(), instant.getNano()));
  }

  private static void addAmounts(Registry registry) {
    registry.made(
        Duration.class,
        Shapes.factory(Duration.class, "ofSeconds", "seconds", "J", "nanos", "J"),
        (duration, sight) -> values(duration.getSeconds(), duration.getNano()));
    registry.made(
        Period.class,
        Shapes.factory(Period.class, "of", "years", "I", "months", "I", "days", "I"),
        (period, sight) -> values(period.getYears(), period.getMonths(), period.getDays()));
  }

  private static void addPartial(Registry registry) {
    registry.made(
        Year.class,
        Shapes.factory(Year.class, "of", "year", "I"),
        (year, sight) -> values(year.getValue()));
    registry.made(
        YearMonth.class,
        Shapes.factory(YearMonth.class, "of", "year", "I", "month", "I"),
        (month, sight) -> values(month.getYear(), month.getMonthValue()));
    registry.made(
        MonthDay.class,
        Shapes.factory(MonthDay.class, "of", "month", "I", "day", "I"),
        (day, sight) -> values(day.getMonthValue(), day.getDayOfMonth()));
  }

  private static void addZoned(Registry registry) {
    registry.made(
        ZoneOffset.class,
        Shapes.factory(ZoneOffset.class, "ofTotalSeconds", "seconds", "I"),
        (offset, sight) -> values(offset.getTotalSeconds()));
    registry.made(
        "java.time.ZoneRegion",
        Shapes.factory(ZoneId.class, "of", "id", TEXT),
        (zone, sight) -> values(sight.reference(((ZoneId) zone).getId(), UNKNOWN)));
    registry.made(
        OffsetTime.class,
        Shapes.factory(OffsetTime.class, "of", "time", TIME, "offset", OFFSET),
        (time, sight) ->
            values(
                sight.reference(time.toLocalTime(), UNKNOWN),
                sight.reference(time.getOffset(), UNKNOWN)));
    registry.made(
        OffsetDateTime.class,
        Shapes.factory(OffsetDateTime.class, "of", "moment", DATE_TIME, "offset", OFFSET),
        (moment, sight) ->
            values(
                sight.reference(moment.toLocalDateTime(), UNKNOWN),
                sight.reference(moment.getOffset(), UNKNOWN)));
    registry.made(
        ZonedDateTime.class,
        Shapes.factory(
            ZonedDateTime.class, "ofLocal", "moment", DATE_TIME, "zone", ZONE, "offset", OFFSET),
        (moment, sight) ->
            values(
                sight.reference(moment.toLocalDateTime(), UNKNOWN),
                sight.reference(moment.getZone(), UNKNOWN),
                sight.reference(moment.getOffset(), UNKNOWN)));
  }
}
