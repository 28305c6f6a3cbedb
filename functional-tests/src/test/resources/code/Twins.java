package code;

import dev.permafrost.Freezable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A routine that returns objects that are equal: some of them are the same, and others are not. */
public final class Twins {
  private Twins() {}

  record Three(Object a, Object b, Object c) {}

  @Freezable
  @SuppressWarnings({"deprecation", "removal"})
  static List<Three> twins() throws UnknownHostException {
    Integer i = new Integer(5);
    return List.of(
        new Three(new Locale("en","US"), Locale.US, new Locale("en","US")),
        new Three(i, 5, new Integer(5)),
        new Three(new Boolean(true), true, Boolean.TRUE),
        new Three(new Long(1), 1L, Long.valueOf(1)),
        new Three(new String("a"), "a", new String("a")),
        new Three(Duration.ZERO, Duration.ofSeconds(0), Duration.ofSeconds(1)),
        new Three(LocalDate.of(2020,1,1), LocalDate.of(2020,1,1), LocalDate.EPOCH),
        new Three(LocalTime.MIDNIGHT, LocalTime.of(0,0), LocalTime.MIN),
        new Three(ZoneOffset.UTC, ZoneOffset.ofHours(0), ZoneId.of("Z")),
        new Three(ZoneId.of("Europe/Paris"), ZoneId.of("Europe/Paris"), ZoneId.of("UTC")),
        new Three(Optional.empty(), Optional.empty(), Optional.of(1)),
        new Three(BigInteger.ONE, new BigInteger("1"), BigInteger.valueOf(1)),
        new Three(BigDecimal.TEN, new BigDecimal("10"), BigDecimal.valueOf(10)),
        new Three(Charset.forName("UTF-8"), StandardCharsets.UTF_8, Charset.forName("utf8")),
        new Three(Currency.getInstance("EUR"), Currency.getInstance(Locale.FRANCE), null),
        new Three(UUID.fromString("0-0-0-0-0"), new UUID(0,0), new UUID(0,0)),
        new Three(MathContext.UNLIMITED, new MathContext(0, RoundingMode.HALF_UP), MathContext.UNLIMITED),
        new Three(Locale.ROOT, new Locale(""), Locale.forLanguageTag("")),
        new Three(Locale.forLanguageTag("sr-Latn"), new Locale.Builder().setLanguage("sr").setScript("Latn").build(), Locale.forLanguageTag("sr-Latn").clone()),
        new Three(new Locale("iw"), new Locale("he"), Locale.forLanguageTag("he")),
        new Three(Instant.EPOCH, Instant.ofEpochSecond(0), Instant.ofEpochSecond(1)),
        new Three(Period.ZERO, Period.ofDays(0), Period.ofDays(1)),
        new Three(Year.of(1), Year.of(1), Month.MAY),
        new Three(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(1)),
        new Three(InetAddress.getLoopbackAddress(), InetAddress.getByName("127.0.0.1"), InetAddress.getByName("::1")),
        new Three(Path.of("a"), Path.of("a"), URI.create("a:b")),
        new Three(new String(""), "", String.valueOf("")),
        new Three(new Character('a'), 'a', Character.valueOf('a')),
        new Three(new Byte((byte)1), (byte)1, new Double(0)));
  }

  private static List<Three> live() {
    try {
      return twins();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String told(List<Three> all) {
    StringBuilder told = new StringBuilder();
    for (Three each : all) {
      told.append(each).append(each.a == each.b).append(each.b == each.c).append(each.a == each.c);
      told.append('\n');
    }
    return told.append(all.get(0).b == Locale.US).toString();
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    return new Told().of("twins", Twins::live, TwinsFrozen::twins, Twins::told).all();
  }
}
