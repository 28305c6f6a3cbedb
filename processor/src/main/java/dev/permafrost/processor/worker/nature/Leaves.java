package dev.permafrost.processor.worker.nature;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.net.URL;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** Objects that are compared as a whole: strings, boxes, enum constants, classes, value types. */
public final class Leaves {
  private static final Set<Class<?>> BOXES =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class);

  /** Types of the JDK whose equality (or, failing that, text) is their whole meaning. */
  private static final Set<String> VALUES =
      Set.of(
          "java.awt.Color",
          "java.io.File",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.invoke.MethodType",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Field",
          "java.lang.reflect.Method",
          "java.lang.reflect.Parameter",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.math.MathContext",
          "java.net.URI",
          "java.net.URL",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.InetSocketAddress",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.text.ChoiceFormat",
          "java.text.DateFormatSymbols",
          "java.text.DecimalFormat",
          "java.text.DecimalFormatSymbols",
          "java.text.MessageFormat",
          "java.text.RuleBasedCollator",
          "java.text.SimpleDateFormat",
          "java.util.BitSet",
          "java.util.Currency",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.HexFormat",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.SimpleTimeZone",
          "java.util.StringJoiner",
          "java.util.UUID",
          "java.util.jar.Attributes$Name",
          "java.util.concurrent.atomic.DoubleAdder",
          "java.util.concurrent.atomic.LongAdder",
          "java.util.regex.Pattern",
          "sun.nio.fs.UnixPath",
          "sun.nio.fs.WindowsPath",
          "sun.util.calendar.ZoneInfo");

  private Leaves() {}

  public static boolean isBox(Class<?> type) {
    return BOXES.contains(type);
  }

  /**
   * Whether objects of this class are immutable or compared by value, and looked into no further.
   */
  public static boolean isValue(Class<?> type) {
    return type == String.class
        || isBox(type)
        || VALUES.contains(type.getName())
        || type.getName().startsWith("java.time.")
        || type.getName().startsWith("java.lang.constant.")
        || type.getName().startsWith("jdk.internal.constant.")
        || MethodHandle.class.isAssignableFrom(type)
        || VarHandle.class.isAssignableFrom(type)
        || java.nio.charset.Charset.class.isAssignableFrom(type)
        || java.time.ZoneId.class.isAssignableFrom(type);
  }

  /** Whether there is just one object per meaning in a JVM, so that only identity will do. */
  public static boolean isConstant(Object object) {
    return object instanceof Enum<?> || object instanceof Class<?>;
  }

  /** Whether two objects of one value type are the same value, to the last bit. */
  public static boolean same(Object live, Object thawed) {
    if (live instanceof Double d) {
      return Double.doubleToRawLongBits(d) == Double.doubleToRawLongBits((Double) thawed);
    }
    if (live instanceof Float f) {
      return Float.floatToRawIntBits(f) == Float.floatToRawIntBits((Float) thawed);
    }
    if (live instanceof String || isBox(live.getClass())) {
      return live.equals(thawed);
    }
    if (live instanceof java.util.regex.Pattern pattern) {
      return pattern.pattern().equals(thawed.toString())
          && pattern.flags() == ((java.util.regex.Pattern) thawed).flags();
    }
    boolean text = text(live).equals(text(thawed));
    if (live instanceof URL) {
      // To compare them looks up their hosts.
      return text;
    }
    return text && (live.equals(thawed) || !definesEquality(live.getClass()));
  }

  /**
   * Formatters show parts of theirs by identity, method handles their type alone, and formats a
   * sign per digit, of which there may be billions.
   */
  private static String text(Object value) {
    if (value instanceof Format) {
      return "";
    }
    if (value instanceof DateTimeFormatter) {
      return value.toString().replaceAll("@[0-9a-f]+", "@");
    }
    if (value instanceof VarHandle handle) {
      return handle + " " + handle.describeConstable() + " " + handle.hasInvokeExactBehavior();
    }
    return value instanceof MethodHandle handle
        ? handle + " " + MemberHandle.of(handle)
        : value.toString();
  }

  /** Whether a class says itself which of its objects are equal. */
  public static boolean definesEquality(Class<?> type) {
    return !IdentityEquality.of(type);
  }

  /** Whether each object of a class gets a number of its own, which tells nothing of it. */
  public static boolean isNumbered(Class<?> type) {
    return ThreadLocal.class.isAssignableFrom(type);
  }

  /** Whether {@code ==} holds between a string and equal literals. */
  public static boolean isInterned(String text) {
    return new String(text).intern() == text;
  }
}
