package dev.permafrost.functional.compare;

import java.io.File;
import java.lang.invoke.MethodType;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.text.DecimalFormatSymbols;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Objects that hold no references a walk would follow. */
final class Leaf {
  private static final List<Class<?>> BY_EQUALS =
      List.of(
          String.class,
          Boolean.class,
          Byte.class,
          Short.class,
          Character.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          BigDecimal.class,
          UUID.class,
          Charset.class,
          Currency.class,
          BitSet.class,
          MethodType.class,
          Parameter.class,
          DecimalFormatSymbols.class,
          DateFormatSymbols.class,
          File.class,
          Path.class,
          InetAddress.class,
          InetSocketAddress.class,
          Date.class,
          Calendar.class,
          TimeZone.class,
          HexFormat.class,
          OptionalInt.class,
          OptionalLong.class,
          OptionalDouble.class);

  private static final List<Class<?>> BY_TEXT =
      List.of(
          URI.class,
          StringBuilder.class,
          StringBuffer.class,
          StringJoiner.class,
          LongAdder.class,
          DoubleAdder.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicBoolean.class,
          AtomicIntegerArray.class,
          AtomicLongArray.class);

  /** Whether a class is among either. Millions of objects are asked for. */
  private static final ClassValue<Boolean> LISTED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isOneOf(BY_EQUALS, type) || isOneOf(BY_TEXT, type);
        }
      };

  private Leaf() {}

  static boolean isLeaf(Object object) {
    return object instanceof Enum
        || object instanceof Class
        || object instanceof Float
        || object instanceof Double
        || object instanceof Locale
        || object instanceof Pattern
        || isTime(object)
        || Answers.of(object) != null
        || LISTED.get(object.getClass());
  }

  /** Whether two leaves of one class are the same value, to the last bit. */
  static boolean same(Object live, Object frozen) {
    if (live instanceof Enum || live instanceof Class) {
      return live == frozen;
    }
    if (live instanceof Float f) {
      return Float.floatToRawIntBits(f) == Float.floatToRawIntBits((Float) frozen);
    }
    if (live instanceof Double d) {
      return Double.doubleToRawLongBits(d) == Double.doubleToRawLongBits((Double) frozen);
    }
    if (live instanceof Pattern p) {
      Pattern q = (Pattern) frozen;
      return p.pattern().equals(q.pattern()) && p.flags() == q.flags();
    }
    if (Answers.of(live) != null) {
      return Answers.of(live).equals(Answers.of(frozen));
    }
    if (isOneOf(BY_TEXT, live.getClass())) {
      return live.toString().equals(frozen.toString());
    }
    return live.equals(frozen) && live.toString().equals(frozen.toString());
  }

  private static boolean isTime(Object object) {
    return object.getClass().getPackageName().startsWith("java.time");
  }

  private static boolean isOneOf(List<Class<?>> classes, Class<?> type) {
    return classes.stream().anyMatch(each -> each.isAssignableFrom(type));
  }
}
