package dev.permafrost.functional.compare;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.reflect.AccessibleObject;
import java.net.URL;
import java.nio.ByteBuffer;
import java.text.DateFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.RuleBasedCollator;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** What objects of the JDK answer that are more than their text: told apart by what they do. */
final class Answers {
  private static final byte[] BYTES = new byte[70];
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2024, 2, 29, 13, 4, 5, 678_900_000, ZoneOffset.ofHours(2));
  private static final String[] TEXTS = {
    "1.234,5", "(12)", "+1E3", "2024-02-29", "20240229", "29.02.2024", "Do 31", "x 1/1/24", "12%"
  };

  private Answers() {}

  /** The answers as one text; null of an object that is not known here. */
  static String of(Object object) {
    if (object instanceof DateTimeFormatter formatter) {
      return times(formatter);
    } else if (object instanceof Format format) {
      return format.hashCode() + formatted(format) + parsed(format);
    } else if (object instanceof RuleBasedCollator order) {
      return order.getRules() + order.getStrength() + order.getDecomposition();
    } else if (object instanceof Base64.Encoder encoder) {
      return encoder.encodeToString(BYTES) + encoder.encodeToString(new byte[] {-1, -2});
    } else if (object instanceof Base64.Decoder decoder) {
      return Arrays.toString(decoder.decode("AAEC")) + accepts(decoder);
    } else if (object instanceof ByteBuffer buffer) {
      return buffer + " " + buffer.order() + buffer.isReadOnly() + buffer.duplicate().reset();
    } else if (object instanceof AccessibleObject member) {
      return member + " " + member.canAccess(null);
    } else if (object instanceof MethodHandle handle) {
      return handle + " " + MethodHandles.lookup().revealDirect(handle);
    } else if (object instanceof VarHandle handle) {
      return handle + " " + handle.describeConstable() + handle.hasInvokeExactBehavior();
    } else if (object instanceof Reference<?> reference) {
      return "" + reference.get();
    } else if (object instanceof ThreadLocal<?> local) {
      return "" + local.get();
    }
    return object instanceof URL url ? url.toExternalForm() : null;
  }

  private static String times(DateTimeFormatter formatter) {
    StringBuilder answers = new StringBuilder();
    answers.append(formatter.getLocale()).append(formatter.getZone());
    answers.append(formatter.getChronology()).append(formatter.getResolverStyle());
    answers.append(formatter.getResolverFields()).append(formatter.getDecimalStyle());
    try {
      answers.append(formatter.format(MOMENT));
    } catch (DateTimeException e) {
      answers.append(e.getMessage());
    }
    for (String text : List.of("2024-02-29", "20240229", answers.toString())) {
      answers.append(formatter.parseUnresolved(text, new ParsePosition(0)));
    }
    return answers.toString();
  }

  private static String formatted(Format format) {
    if (format instanceof MessageFormat) {
      return format.format(new Object[] {1, new Date(0), 0, "three"});
    } else if (format instanceof NumberFormat) {
      return format.format(1234567.89125) + format.format(-0.5) + format.format(1);
    } else if (format instanceof DateFormat) {
      return format.format(new Date(MOMENT.toInstant().toEpochMilli()));
    }
    return "";
  }

  private static String parsed(Format format) {
    StringBuilder answers = new StringBuilder();
    for (String text : TEXTS) {
      Object parsed = format.parseObject(text, new ParsePosition(0));
      answers.append(parsed instanceof Object[] all ? Arrays.toString(all) : parsed).append(' ');
    }
    return answers.toString();
  }

  private static boolean accepts(Base64.Decoder decoder) {
    try {
      return decoder.decode("\n_-A=").length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
