package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Makes the objects of whole columns in few long loops. Row by row, a cold JVM spends most of its
 * time in code that is not compiled yet, and cuts the same texts out of other texts again and
 * again. For one thread and one segment; keeps no object.
 */
final class Sweep {
  private final Image owner;

  /** The texts of columns that were read, since others are cut from them. */
  private final Map<Column, TextRun> read = new IdentityHashMap<>();

  /** Makes objects of columns of one segment that this owns. */
  Sweep(Image owner) {
    this.owner = owner;
  }

  /**
   * The objects of a column that refers to no unit, {@link Segment#NIL} for null. Null stands where
   * making the object failed: whoever asks for that row alone shall see why.
   */
  Object[] objects(Column column) {
    switch (column.kind) {
      case Format.TEXT:
      case Format.INTERNED:
      case Format.EMPTY_INTERNED:
        return strings(column);
      case Format.RECORD:
        return records(column);
      default:
        return others(column);
    }
  }

  private Object[] strings(Column column) {
    TextRun texts = texts(column);
    Object[] made = new Object[column.rows];
    for (int row = 0; row < made.length; row++) {
      made[row] = column.isNull(row) ? Segment.NIL : texts.string(row);
    }
    if (column.kind != Format.TEXT) {
      internAll(made, column.kind == Format.INTERNED);
    }
    return made;
  }

  private static void internAll(Object[] made, boolean all) {
    for (int row = 0; row < made.length; row++) {
      if (made[row] != Segment.NIL && (all || ((String) made[row]).isEmpty())) {
        made[row] = ((String) made[row]).intern();
      }
    }
  }

  private Object[] records(Column column) {
    SweptFields fields = new SweptFields(this, column.components);
    Object[] made = new Object[column.rows];
    for (int row = 0; row < made.length; row++) {
      made[row] = column.isNull(row) ? Segment.NIL : record(column.shape, fields, row);
    }
    return made;
  }

  private Object record(int shape, SweptFields fields, int row) {
    try {
      Object made = owner.make(shape, fields.at(row));
      return made == null ? Segment.NIL : made;
    } catch (Exception failure) {
      return null;
    }
  }

  private Object[] others(Column column) {
    Object[] made = new Object[column.rows];
    for (int row = 0; row < made.length; row++) {
      made[row] = other(column, row);
    }
    return made;
  }

  private Object other(Column column, int row) {
    try {
      Object made = column.thaw(row, owner);
      return made == null ? Segment.NIL : made;
    } catch (Exception failure) {
      return null;
    }
  }

  private TextRun texts(Column column) {
    TextRun known = read.get(column);
    if (known == null) {
      known = readTexts(column);
      read.put(column, known);
    }
    return known;
  }

  private TextRun readTexts(Column column) {
    switch (column.coding) {
      case Format.DICTIONARY:
        return texts(column.first).pick(longs(column.numbers));
      case Format.HEAD:
        return texts(column.first).heads(longs(column.numbers));
      case Format.TAIL:
        return texts(column.first).tails(longs(column.numbers));
      case Format.SPLIT:
        return texts(column.first).joined(texts(column.second));
      default:
        return TextRun.of(column.data, column.start, column.textPlaces());
    }
  }

  /** The numbers of a column; of decimals, the scaled numbers. */
  static long[] longs(Column column) {
    if (column.coding == Format.DECIMAL) {
      return longs(column.first);
    }
    long[] numbers = new long[column.rows];
    switch (column.coding) {
      case Format.CONST:
        Arrays.fill(numbers, column.base);
        break;
      case Format.SEQUENCE:
        for (int row = 0; row < numbers.length; row++) {
          numbers[row] = column.base + row * column.step;
        }
        break;
      default:
        readDigits(column, numbers);
    }
    return column.coding == Format.DICT ? translated(numbers, column.dictionary) : numbers;
  }

  private static long[] translated(long[] indices, long[] dictionary) {
    for (int row = 0; row < indices.length; row++) {
      indices[row] = dictionary[(int) indices[row]];
    }
    return indices;
  }

  private static void readDigits(Column column, long[] numbers) {
    int width = column.width;
    byte[] digits = new byte[numbers.length * width];
    Cursor.bytes(column.data, column.start, column.start + digits.length, digits);
    int at = 0;
    for (int row = 0; row < numbers.length; row++) {
      long value = 0;
      for (int end = at + width; at < end; at++) {
        value = value * Format.RADIX + digits[at] - Format.ZERO;
      }
      numbers[row] = column.base + value;
    }
  }

  /** The doubles of a column of doubles. */
  static double[] doubles(Column column) {
    long[] numbers = longs(column);
    double[] reals = new double[numbers.length];
    boolean scaled = column.coding == Format.DECIMAL;
    double power = scaled ? Cursor.powerOfTen((int) column.base) : 1;
    for (int row = 0; row < reals.length; row++) {
      reals[row] = scaled ? numbers[row] / power : Double.longBitsToDouble(numbers[row]);
    }
    return reals;
  }
}
