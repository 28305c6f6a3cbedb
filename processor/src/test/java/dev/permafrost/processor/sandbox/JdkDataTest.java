package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.InputKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Data that comes with the JDK is an input of those who use it, and of nobody else. */
class JdkDataTest {
  /** Those that use it have names that begin with "used". */
  private static final String SOURCE =
      """
      import java.math.*;
      import java.text.*;
      import java.time.*;
      import java.time.format.*;
      import java.util.*;
      import java.util.regex.*;
      import java.util.stream.*;
      class Data {
        static Object usedLetter() { return Character.isLetter('\\u05d0'); }
        static Object usedUpperCase() { return "\\u03b1\\u0431".toUpperCase(Locale.ROOT); }
        static Object usedIgnoringCase() { return "\\u0431".equalsIgnoreCase("\\u0411"); }
        static Object usedName() { return Character.getName('x'); }
        static Object usedNormalizer() { return Normalizer.normalize("\\u00e9", Normalizer.Form.NFD).length(); }
        static Object usedRegex() { return "\\u05d0".matches("\\\\p{L}"); }
        static Object usedZone() { return ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("Asia/Tokyo")).toEpochSecond(); }
        static Object usedZones() { return ZoneId.getAvailableZoneIds().size(); }
        static Object usedOldZone() { return TimeZone.getTimeZone("Asia/Tokyo").getRawOffset(); }
        static Object usedMonth() { return Month.MAY.getDisplayName(TextStyle.FULL, Locale.FRENCH); }
        static Object usedFormatter() { return DateTimeFormatter.ofPattern("MMMM", Locale.GERMAN).format(LocalDate.of(2024, 5, 1)); }
        static Object usedNumber() { return NumberFormat.getInstance(Locale.GERMANY).format(1234.5); }
        static Object usedCollator() { return Collator.getInstance(Locale.FRENCH).compare("a", "b"); }
        static Object usedBreaks() { BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT); words.setText("a b"); return words.next(); }
        static Object usedCurrency() { return Currency.getInstance("EUR").getDefaultFractionDigits(); }
        static Object usedDisplay() { return Locale.FRENCH.getDisplayLanguage(Locale.GERMAN); }
        static Object usedWeek() { return java.time.temporal.WeekFields.of(Locale.GERMANY).getFirstDayOfWeek().getValue(); }
        static Object usedStyle() { return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.GERMANY).format(LocalDate.of(2024, 5, 1)); }
        static Object usedSymbol() { return Currency.getInstance("EUR").getSymbol(Locale.GERMANY); }
        static Object usedPattern() { return new SimpleDateFormat("MMM", Locale.FRENCH).toPattern(); }
        static Object usedParsing() { return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).parse("1 May 2024", LocalDate::from).toString(); }
        static Object usedPrinting() { return String.format(Locale.FRANCE, "%,d", 1234567); }
        static Object usedLocales() { return Locale.getAvailableLocales().length > 3; }

        static Object ascii() { return "title".toUpperCase(Locale.ROOT) + Character.isLetter('x') + "a".equalsIgnoreCase("A"); }
        static Object regex() { return Pattern.compile("[a-z]+\\\\d").matcher("abc1").matches(); }
        static Object numbers() { return new BigDecimal("1.25").multiply(BigDecimal.TEN).toString() + Integer.parseInt("12"); }
        static Object dates() { return LocalDate.of(2024, 2, 29).plusYears(1).toString() + Duration.ofHours(3); }
        static Object offset() { return OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(2)).toString(); }
        static Object collections() { return IntStream.range(0, 9).boxed().collect(Collectors.toMap(i -> "k" + i, i -> i)); }
      }
      """;

  @TestFactory
  Stream<DynamicTest> isRecordedOnlyWhereItIsUsed() {
    String[] methods =
        SOURCE
            .lines()
            .filter(line -> line.startsWith("  static Object "))
            .map(line -> line.substring("  static Object ".length(), line.indexOf('(')))
            .toArray(String[]::new);
    List<Routine> routines =
        Arrays.stream(methods).map(method -> Lab.routine("Data", method)).toList();
    BuildWorld build = BuildWorld.current(Path.of(""));
    try (Sandbox sandbox = new Sandbox(Compiled.of("Data", SOURCE), Limits.DEFAULT, build)) {
      Map<Routine, Outcome<Recording>> outcomes = sandbox.run(routines);
      return routines.stream()
          .map(each -> dynamicTest(each.method(), () -> check(each, outcomes.get(each))));
    }
  }

  private static void check(Routine routine, Outcome<Recording> outcome) {
    assertInstanceOf(Outcome.Success.class, outcome, () -> outcome.problems().toString());
    List<InputKind> read =
        ((Outcome.Success<Recording>) outcome)
            .value().inputs().stream().map(each -> each.kind()).toList();
    boolean used = routine.method().startsWith("used");
    assertEquals(used, read.contains(InputKind.JDK_DATA), read::toString);
  }
}
