package dev.permafrost.runtime.guard;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;

/** One input, which is compared with what it was when the routine was frozen. Thread-safe. */
final class Guard {
  private static final String ABSENT = "absent";

  /** Stands between values any of which will do. */
  private static final char OR = '|';

  /** Stands for a value that a security manager keeps back. */
  private static final Object DENIED = new Object();

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
    if (now == null || now == DENIED || expected.equals(ABSENT)) {
      return now == null && expected.equals(ABSENT);
    }
    return now.equals(agreed) || agrees(now);
  }

  private boolean agrees(Object now) {
    String text = text(now);
    if (!(isSecret() ? hash(text).equals(expected) : isExpected(text))) {
      return false;
    }
    agreed = now;
    return true;
  }

  /** Whether it is one of the values with which the routine gave the same. */
  private boolean isExpected(String text) {
    for (int from = 0; from <= expected.length(); from = end(from) + 1) {
      if (end(from) - from == text.length() && expected.startsWith(text, from)) {
        return true;
      }
    }
    return false;
  }

  /** Where the value that begins there ends. */
  private int end(int from) {
    int end = expected.indexOf(OR, from);
    return end < 0 ? expected.length() : end;
  }

  /** Whether its value may be one: then only a hash of it is known. */
  private boolean isSecret() {
    return kind.equals("environment") || kind.equals("property");
  }

  private Object now() {
    try {
      return read();
    } catch (RuntimeException e) {
      // A handler that names it would load its class with this one.
      if (e instanceof SecurityException) {
        return DENIED;
      }
      throw e;
    }
  }

  /** What the routine would read; null if nothing. */
  private Object read() {
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

  /**
   * With what tells this guard from others as salt: equal values do not look equal. Of the root
   * only the method, since tools that relocate packages rename all before it.
   */
  private String hash(String value) {
    Sha256 hash = new Sha256();
    hash.add(root.substring(root.lastIndexOf('.') + 1));
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
    Object now = now();
    if (now == DENIED) {
      return named.concat(" may not be read here");
    }
    return now == null
        ? named.concat(" is not set, and was when the routine was frozen")
        : named.concat(" is not as it was when the routine was frozen");
  }

  /** What it is and what it was, to be told behind the complaint; empty if that may be secret. */
  String values() {
    Object now = now();
    if (isSecret() || now == null || now == DENIED || kind.equals("line separator")) {
      return "";
    }
    return ": it is "
        .concat(shown(text(now)))
        .concat(", and was ")
        .concat(shown(expected.substring(0, end(0))));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "one of the program's own" : value;
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
