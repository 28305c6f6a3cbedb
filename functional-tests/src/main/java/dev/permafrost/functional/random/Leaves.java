package dev.permafrost.functional.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Random objects that refer to nothing of the graph. */
final class Leaves {
  private static final String[] ZONES = {"Europe/Paris", "Asia/Tokyo", "UTC", "America/Lima"};
  private static final String[] TAGS = {"de-AT", "zh-Hant-TW", "ar-EG-u-nu-latn", "en"};
  private static final String[] CURRENCIES = {"EUR", "JPY", "CHF"};

  private final Random random;

  Leaves(Random random) {
    this.random = random;
  }

  Object any() {
    return switch (random.nextInt(4)) {
      case 0 -> string();
      case 1 -> box();
      case 2 -> value();
      default -> time();
    };
  }

  /** Something a hash table and a test can recognise by equality. */
  Object key() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(1_000_000) - 500_000;
      case 1 -> random.nextLong();
      case 2 -> new UUID(random.nextLong(), random.nextLong());
      case 3 -> LocalDate.ofEpochDay(random.nextInt(100_000));
      case 4 -> TimeUnit.values()[random.nextInt(7)];
      case 5 -> new Pair<>(string(), random.nextInt(100));
      default -> string();
    };
  }

  String string() {
    int length = random.nextInt(10) == 0 ? random.nextInt(300) : random.nextInt(8);
    int range = random.nextInt(6) == 0 ? 0x10000 : 0x7f;
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(range));
    }
    String string = text.toString();
    return random.nextInt(5) == 0 ? string.intern() : string;
  }

  private Object box() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextBoolean();
      case 1 -> (byte) random.nextInt();
      case 2 -> (short) random.nextInt();
      case 3 -> (char) random.nextInt();
      case 4 -> random.nextInt() >> random.nextInt(32);
      case 5 -> random.nextLong() >> random.nextInt(64);
      case 6 -> Float.intBitsToFloat(random.nextInt());
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  private Object value() {
    return switch (random.nextInt(13)) {
      case 0 -> new BigInteger(random.nextInt(200), random).negate();
      case 1 -> new BigDecimal(new BigInteger(90, random), random.nextInt(60) - 30);
      case 2 -> new UUID(random.nextLong(), random.nextLong());
      case 3 -> URI.create("https://example.org/" + random.nextInt(1_000) + "?q=%41");
      case 4 -> Locale.forLanguageTag(TAGS[random.nextInt(TAGS.length)]);
      case 5 -> random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
      case 6 -> Currency.getInstance(CURRENCIES[random.nextInt(CURRENCIES.length)]);
      case 7 -> Pattern.compile("[a-z]{" + random.nextInt(9) + "}", random.nextInt(4));
      case 8 -> Optional.empty();
      case 9 -> OptionalInt.of(random.nextInt());
      case 10 -> TimeUnit.values()[random.nextInt(7)];
      case 11 -> random.nextBoolean() ? int[].class : Pair.class;
      default -> array();
    };
  }

  private Object array() {
    int length = random.nextInt(6);
    return switch (random.nextInt(4)) {
      case 0 -> random.ints(length).toArray();
      case 1 -> random.longs(length).toArray();
      case 2 -> random.doubles(length).toArray();
      default -> {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        yield bytes;
      }
    };
  }

  private Object time() {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
    LocalTime time = LocalTime.ofNanoOfDay(random.nextInt() & 0x7fffffffL);
    return switch (random.nextInt(9)) {
      case 0 -> date;
      case 1 -> time;
      case 2 -> LocalDateTime.of(date, time);
      case 3 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt());
      case 4 -> Duration.ofNanos(random.nextLong());
      case 5 -> Period.of(random.nextInt(9), -random.nextInt(9), random.nextInt(99));
      case 6 -> Year.of(random.nextInt(4_000));
      case 7 -> ZonedDateTime.of(date, time, ZoneId.of(ZONES[random.nextInt(ZONES.length)]));
      default ->
          random.nextBoolean()
              ? DayOfWeek.of(1 + random.nextInt(7))
              : ZoneOffset.ofTotalSeconds(random.nextInt(1_000));
    };
  }
}
