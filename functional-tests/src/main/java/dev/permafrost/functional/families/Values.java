package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** Routines that return the value types of the JDK. */
public final class Values {
  private Values() {}

  @Freezable
  public static Optional<String> present() {
    return Optional.of("here");
  }

  @Freezable
  public static Object[] optionals() {
    return new Object[] {
      Optional.empty(),
      Optional.of(Optional.of(1)),
      OptionalInt.empty(),
      OptionalInt.of(-1),
      OptionalLong.of(Long.MIN_VALUE),
      OptionalLong.empty(),
      OptionalDouble.of(Double.NaN),
      OptionalDouble.empty(),
    };
  }

  @Freezable
  public static List<BigInteger> bigIntegers() {
    return List.of(
        BigInteger.ZERO,
        BigInteger.TEN,
        BigInteger.ONE.shiftLeft(1000).negate(),
        BigInteger.valueOf(Long.MIN_VALUE),
        BigInteger.valueOf(17));
  }

  @Freezable
  public static List<BigDecimal> bigDecimals() {
    return List.of(
        BigDecimal.ZERO,
        new BigDecimal("1.10"),
        new BigDecimal("1.1"),
        new BigDecimal("-1E+1000"),
        new BigDecimal("123456789012345678901234567890.123456789"));
  }

  @Freezable
  public static UUID uuid() {
    return UUID.fromString("6f3c2a10-ffff-4abc-8def-0123456789ab");
  }

  @Freezable
  public static List<URI> uris() {
    return List.of(
        URI.create("https://user@example.org:8080/a%20b?q=%C3%A9#top"),
        URI.create("mailto:someone@example.org"),
        URI.create(""),
        URI.create("../relative"),
        URI.create("HTTP://EXAMPLE.org"));
  }

  @Freezable
  public static List<Locale> locales() {
    return List.of(
        Locale.ROOT,
        Locale.GERMANY,
        Locale.forLanguageTag("zh-Hant-TW"),
        Locale.forLanguageTag("th-TH-u-nu-thai"),
        Locale.forLanguageTag("x-private-use"),
        new Locale.Builder().setLanguage("sl").setRegion("IT").setVariant("nedis").build());
  }

  @Freezable
  public static List<Charset> charsets() {
    return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("IBM437"));
  }

  @Freezable
  public static Map<String, Currency> currencies() {
    return Map.of("Japan", Currency.getInstance("JPY"), "Europe", Currency.getInstance("EUR"));
  }

  /** Whoever asks for a currency first lends it the string that is its code. */
  @Freezable
  public static Map<String, Currency> currenciesByCode() {
    Map<String, Currency> byCode = new LinkedHashMap<>();
    for (String code : "CHF SEK NOK".split(" ")) {
      byCode.put(code, Currency.getInstance(code));
    }
    return byCode;
  }

  @Freezable
  public static List<Pattern> patterns() {
    return List.of(
        Pattern.compile("(?<year>\\d{4})-(\\d\\d)"),
        Pattern.compile("a.b # comment", Pattern.CASE_INSENSITIVE | Pattern.COMMENTS),
        Pattern.compile("[literal(", Pattern.LITERAL),
        Pattern.compile(""));
  }

  @Freezable
  public static List<Object> sharedValues() {
    BigInteger shared = new BigInteger("123456789123456789");
    Pattern pattern = Pattern.compile("x+");
    List<Object> list = new ArrayList<>();
    list.add(shared);
    list.add(new BigInteger("123456789123456789"));
    list.add(shared);
    list.add(pattern);
    list.add(Pattern.compile("x+"));
    list.add(pattern);
    return list;
  }
}
