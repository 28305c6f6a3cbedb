package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Format;
import java.util.Arrays;

/** Writes columns of numbers, each in the shortest way. */
public final class NumberEncoder {
  private static final int MAX_DICTIONARY = 4096;

  private NumberEncoder() {}

  /** Writes integral numbers. */
  public static void write(long[] values, Out out) {
    if (isSequence(values)) {
      writeSequence(values, out);
      return;
    }
    long base = Arrays.stream(values).min().getAsLong();
    int width = width(Arrays.stream(values).max().getAsLong() - base);
    long[] dictionary = dictionary(values);
    int indexWidth = width(dictionary.length - 1);
    if (dictionary.length > 0
        && dictionaryCost(dictionary, values) < (long) width * values.length) {
      out.count(Format.DICT).count(dictionary.length);
      for (long value : dictionary) {
        out.number(value);
      }
      out.count(indexWidth);
      for (long value : values) {
        out.fixed(Arrays.binarySearch(dictionary, value), indexWidth);
      }
    } else {
      out.count(Format.FIXED).number(base).count(width);
      for (long value : values) {
        out.fixed(value - base, width);
      }
    }
  }

  /** About how many characters {@link #write} takes. */
  public static long cost(long[] values) {
    if (isSequence(values)) {
      return 3;
    }
    long base = Arrays.stream(values).min().getAsLong();
    return 4 + (long) values.length * width(Arrays.stream(values).max().getAsLong() - base);
  }

  /** Writes doubles, given as raw bits: scaled where that is exact to the last bit. */
  public static void writeDoubles(long[] bits, Out out) {
    long[] scaled = new long[bits.length];
    int scale = Decimals.scale(bits, Decimals.Kind.DOUBLE, scaled);
    writeReals(bits, scale, scaled, out);
  }

  /** Writes floats, given as raw bits. */
  public static void writeFloats(long[] bits, Out out) {
    long[] scaled = new long[bits.length];
    int scale = Decimals.scale(bits, Decimals.Kind.FLOAT, scaled);
    writeReals(bits, scale, scaled, out);
  }

  /** Writes primitives of the type with this descriptor, given as raw bits. */
  public static void write(char type, long[] bits, Out out) {
    if (type == 'D') {
      writeDoubles(bits, out);
    } else if (type == 'F') {
      writeFloats(bits, out);
    } else {
      write(bits, out);
    }
  }

  private static void writeReals(long[] bits, int scale, long[] scaled, Out out) {
    if (scale >= 0 && bits.length > 0) {
      out.count(Format.DECIMAL).number(scale);
      write(scaled, out);
    } else {
      write(bits, out);
    }
  }

  private static boolean isSequence(long[] values) {
    for (int i = 2; i < values.length; i++) {
      if (values[i] - values[i - 1] != values[1] - values[0]) {
        return false;
      }
    }
    return true;
  }

  private static void writeSequence(long[] values, Out out) {
    long step = values.length > 1 ? values[1] - values[0] : 0;
    long base = values.length > 0 ? values[0] : 0;
    out.count(step == 0 ? Format.CONST : Format.SEQUENCE).number(base);
    if (step != 0) {
      out.number(step);
    }
  }

  /** The distinct values in ascending order; empty if there are too many. */
  private static long[] dictionary(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return size > MAX_DICTIONARY ? new long[0] : Arrays.copyOf(sorted, size);
  }

  private static long dictionaryCost(long[] dictionary, long[] values) {
    long cost = (long) width(dictionary.length - 1) * values.length;
    for (long value : dictionary) {
      long zigzag = value << 1 ^ value >> 63;
      cost += width(zigzag);
    }
    return cost;
  }

  /** Digits that this number takes, unsigned; at least one. */
  static int width(long value) {
    int width = 1;
    long rest = Long.divideUnsigned(value, Format.RADIX);
    while (rest != 0) {
      width++;
      rest = Long.divideUnsigned(rest, Format.RADIX);
    }
    return width;
  }
}
