package p;

import dev.permafrost.Freezable;
import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.Collator;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

/** Init code as people write it, that leans on defaults of the JVM. */
public final class Everyday {
  private Everyday() {}

  @Freezable
  static Map<String, Integer> verbs() {
    Map<String, Integer> verbs = new HashMap<>();
    for (String verb : "GET POST PUT OPTIONS".split(" ")) {
      verbs.put(verb.toLowerCase(), verb.length());
    }
    return verbs;
  }

  @Freezable
  static String padded() {
    return String.format("%03d", 7);
  }

  @Freezable
  static String read() throws IOException {
    byte[] bytes = {'a', 'b', 'c'};
    return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes))).readLine();
  }

  @Freezable
  static String dated() {
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format.format(new Date(0));
  }

  @Freezable
  static String percent() {
    return String.format("%.2f", 1.5);
  }

  @Freezable
  static String grouped() {
    return String.format("%,d", 1234567);
  }

  @Freezable
  static int firstDay() {
    return new GregorianCalendar(2020, 0, 5).getFirstDayOfWeek();
  }

  @Freezable
  static int hour() {
    return ZonedDateTime.ofInstant(Instant.EPOCH, ZoneId.systemDefault()).getHour();
  }

  @Freezable
  static String date() {
    return new Date(0).toString();
  }

  @Freezable
  static int euros() {
    return "12 €".getBytes().length;
  }

  @Freezable
  static String decoded() {
    return new String(new byte[] {(byte) 0xc3, (byte) 0xa4});
  }

  @Freezable
  static String line() {
    StringWriter text = new StringWriter();
    new PrintWriter(text, true).println("a");
    return text.toString();
  }

  @Freezable
  static String month() {
    return Month.MAY.getDisplayName(TextStyle.FULL, Locale.getDefault());
  }

  @Freezable
  static String language() {
    return Locale.getDefault().getDisplayLanguage();
  }

  @Freezable
  static String upper() {
    return "istanbul".toUpperCase();
  }

  @Freezable
  static String number() {
    return NumberFormat.getInstance().format(1234.5);
  }

  @Freezable
  static int compared() {
    return Collator.getInstance().compare("z", "ä");
  }

  /** Compares all with live; ends with the names of those that ran live. */
  public static void main(String[] arguments) throws Exception {
    check("verbs", verbs(), EverydayFrozen.verbs());
    check("padded", padded(), EverydayFrozen.padded());
    check("read", read(), EverydayFrozen.read());
    check("dated", dated(), EverydayFrozen.dated());
    check("percent", percent(), EverydayFrozen.percent());
    check("grouped", grouped(), EverydayFrozen.grouped());
    check("firstDay", firstDay(), EverydayFrozen.firstDay());
    check("hour", hour(), EverydayFrozen.hour());
    check("date", date(), EverydayFrozen.date());
    check("euros", euros(), EverydayFrozen.euros());
    check("decoded", decoded(), EverydayFrozen.decoded());
    check("line", line(), EverydayFrozen.line());
    check("month", month(), EverydayFrozen.month());
    check("language", language(), EverydayFrozen.language());
    check("upper", upper(), EverydayFrozen.upper());
    check("number", number(), EverydayFrozen.number());
    check("compared", compared(), EverydayFrozen.compared());
    for (Root root : Roots.all()) {
      if (root.state() == dev.permafrost.runtime.State.LIVE) {
        System.out.println("LIVE " + root.name().substring("p.Everyday.".length()));
      }
    }
  }

  private static void check(String name, Object live, Object frozen) {
    if (!Objects.equals(live, frozen)) {
      String codes = Arrays.toString(live.toString().toCharArray());
      throw new AssertionError(name + " is " + codes + ", but frozen " + frozen);
    }
  }
}
