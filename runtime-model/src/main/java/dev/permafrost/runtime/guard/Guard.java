package dev.permafrost.runtime.guard;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** One input, which is compared with what it was when the routine was frozen. Thread-safe. */
final class Guard {
  private static final String ABSENT = "absent";

  private final String root;
  private final String kind;
  private final String key;
  private final String expected;

  /** What was found to agree last: equal to it is good enough, and takes no hash. */
  private volatile Object agreed;

  Guard(String root, String kind, String key, String expected) {
    this.root = root;
    this.kind = kind;
    this.key = key;
    this.expected = expected;
  }

  /** Whether it stays as it is while the JVM runs. */
  boolean isFixed() {
    switch (kind) {
      case "property":
      case "locale":
      case "zone":
        return false;
      default:
        return true;
    }
  }

  /** Whether the input is as it was. */
  boolean holds() {
    Object now = now();
    if (now == null || expected.equals(ABSENT)) {
      return now == null && expected.equals(ABSENT);
    }
    return now.equals(agreed) || agrees(now);
  }

  private boolean agrees(Object now) {
    if (!hash(text(now)).equals(expected)) {
      return false;
    }
    agreed = now;
    return true;
  }

  /** What the routine would read; null if nothing. */
  private Object now() {
    switch (kind) {
      case "environment":
        return System.getenv(key);
      case "property":
        return System.getProperty(key);
      case "locale":
        return key.isEmpty()
            ? Locale.getDefault()
            : Locale.getDefault(Locale.Category.valueOf(key));
      case "zone":
        return TimeZone.getDefault();
      case "charset":
        return Charset.defaultCharset().name();
      case "line separator":
        return System.lineSeparator();
      case "JDK":
        return Integer.toString(Runtime.version().feature());
      default:
        throw new IllegalArgumentException(
            "this version of permafrost-runtime-model knows no guard of kind ".concat(kind));
    }
  }

  private static String text(Object value) {
    if (value instanceof Locale) {
      return ((Locale) value).toLanguageTag();
    }
    return value instanceof TimeZone ? text((TimeZone) value) : (String) value;
  }

  /** A program can have a zone of its own under a known name. */
  private static String text(TimeZone zone) {
    String id = zone.getID();
    return zone.hasSameRules(TimeZone.getTimeZone(id)) ? id : "";
  }

  /** With everything that tells this guard from others as salt: equal values do not look equal. */
  private String hash(String value) {
    Sha256 hash = new Sha256();
    hash.add(root);
    hash.add("\0");
    hash.add(kind);
    hash.add("\0");
    hash.add(key);
    hash.add("\0");
    hash.add(value);
    return hash.hex();
  }

  /** What to say if it does not hold; no value is told, since it may be secret. */
  String complaint() {
    String named = describe(kind, key);
    if (kind.equals("JDK")) {
      return "data that comes with the JDK was read, and this JDK is of another version";
    }
    if (expected.equals(ABSENT)) {
      return named.concat(" is set, and was not when the routine was frozen");
    }
    return now() == null
        ? named.concat(" is not set, and was when the routine was frozen")
        : named.concat(" is not as it was when the routine was frozen");
  }

  static String describe(String kind, String key) {
    switch (kind) {
      case "environment":
        return "environment variable ".concat(key);
      case "property":
        return "system property ".concat(key);
      case "locale":
        return key.isEmpty()
            ? "default locale"
            : "default locale for ".concat(key.equals("FORMAT") ? "formatting" : "display");
      case "zone":
        return "default time zone";
      case "charset":
        return "default charset";
      case "JDK":
        return "version of the JDK";
      default:
        return kind;
    }
  }
}
