package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;

/** Routines that return the value types of java.time. */
public final class Times {
  private Times() {}

  @Freezable
  public static Instant instant() {
    return Instant.parse("1969-12-31T23:59:59.999999999Z");
  }

  @Freezable
  public static List<Object> otherCalendars() {
    return List.of(
        JapaneseDate.of(1989, 1, 7),
        JapaneseDate.of(1989, 1, 8),
        JapaneseDate.of(2024, 2, 29),
        ThaiBuddhistDate.of(2567, 12, 31),
        ThaiBuddhistDate.of(-3, 1, 1),
        MinguoDate.of(0, 1, 1),
        MinguoDate.of(113, 2, 29),
        HijrahDate.of(1445, 9, 1),
        ValueRange.of(1, 1, 28, 31));
  }

  @Freezable
  public static List<Object> everyType() {
    return List.of(
        Instant.EPOCH,
        Instant.MAX,
        Instant.MIN,
        LocalDate.of(2024, 2, 29),
        LocalDate.MIN,
        LocalTime.of(23, 59, 59, 999_999_999),
        LocalTime.MIDNIGHT,
        LocalTime.of(5, 0),
        LocalDateTime.of(2000, 1, 1, 0, 0, 0, 1),
        LocalDateTime.MAX,
        OffsetTime.of(1, 2, 3, 4, ZoneOffset.ofHours(-18)),
        OffsetDateTime.of(2020, 5, 6, 7, 8, 9, 10, ZoneOffset.ofHoursMinutes(5, 45)),
        ZonedDateTime.of(2023, 10, 29, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")),
        ZonedDateTime.of(2023, 10, 29, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"))
            .withLaterOffsetAtOverlap(),
        ZonedDateTime.of(2023, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
        Duration.ofSeconds(-1, 1),
        Duration.ZERO,
        Period.of(1, -2, 300),
        Period.ZERO,
        Year.of(-1),
        YearMonth.of(2024, 12),
        MonthDay.of(2, 29),
        ZoneOffset.UTC,
        ZoneOffset.ofTotalSeconds(12_345),
        ZoneId.of("America/New_York"),
        ZoneId.of("UTC"),
        ZoneId.of("GMT+2"),
        DayOfWeek.FRIDAY,
        Month.MAY);
  }

  @Freezable
  public static Map<LocalDate, Duration> days() {
    Map<LocalDate, Duration> days = new java.util.TreeMap<>();
    for (int i = 0; i < 400; i++) {
      days.put(LocalDate.of(2024, 1, 1).plusDays(i * 3L), Duration.ofMinutes(i));
    }
    return days;
  }

  @Freezable
  public static List<Object> clocks() {
    return List.of(
        Clock.systemUTC(),
        Clock.system(ZoneId.of("Asia/Tokyo")),
        Clock.fixed(Instant.ofEpochSecond(1_700_000_000, 5), ZoneOffset.ofHours(2)));
  }
}
