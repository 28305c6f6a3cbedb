package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;

/**
 * Finds the power of ten by which all reals of a column are whole numbers, exact to the last bit.
 */
public final class Decimals {
  private static final int MAX_SCALE = 15;
  private static final long MAX_EXACT = 1L << 53;

  private Decimals() {}

  /** Which reals. */
  public enum Kind {
    DOUBLE,
    FLOAT
  }

  /** The least scale, with the scaled numbers; -1 if there is none, as for NaN and -0.0. */
  public static int scale(long[] bits, Kind kind, long[] scaled) {
    int scale = 0;
    for (long one : bits) {
      while (scale <= MAX_SCALE && !isExact(one, kind, scale)) {
        scale++;
      }
      if (scale > MAX_SCALE) {
        return -1;
      }
    }
    for (int i = 0; i < bits.length; i++) {
      if (!isExact(bits[i], kind, scale)) {
        return -1;
      }
      scaled[i] = scaled(bits[i], kind, scale);
    }
    return scale;
  }

  private static long scaled(long bits, Kind kind, int scale) {
    double value =
        kind == Kind.DOUBLE ? Double.longBitsToDouble(bits) : Float.intBitsToFloat((int) bits);
    return Math.round(value * Cursor.powerOfTen(scale));
  }

  private static boolean isExact(long bits, Kind kind, int scale) {
    long scaled = scaled(bits, kind, scale);
    if (Math.abs(scaled) >= MAX_EXACT || scaled == Long.MIN_VALUE) {
      return false;
    }
    double back = scaled / Cursor.powerOfTen(scale);
    return kind == Kind.DOUBLE
        ? Double.doubleToRawLongBits(back) == bits
        : Float.floatToRawIntBits((float) back) == (int) bits;
  }

  /** Writes a single double as {@link dev.permafrost.runtime.image.code.Cursor#real} reads it. */
  public static void write(long bits, Out out) {
    long[] scaled = new long[1];
    int scale = scale(new long[] {bits}, Kind.DOUBLE, scaled);
    if (scale < 0) {
      out.count(Format.MAX_SCALE + 1).number(bits);
    } else {
      out.count(scale).number(scaled[0]);
    }
  }
}
