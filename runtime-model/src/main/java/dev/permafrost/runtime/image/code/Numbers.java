package dev.permafrost.runtime.image.code;

/** A column of numbers, read by row without reading the rows before it. Immutable. */
public final class Numbers {
  private final int kind;
  private final String data;

  /** First digit, for {@link Format#FIXED} and {@link Format#DICT}. */
  private final int start;

  private final int width;

  /** The constant, the base or the first number; the scale of decimals. */
  private final long base;

  private final long step;
  private final long[] dictionary;
  private final Numbers scaled;

  /** The numbers from the cursor on, which then stands behind them. */
  public Numbers(Cursor cursor, int rows) {
    kind = cursor.count();
    data = cursor.data();
    dictionary = kind == Format.DICT ? dictionary(cursor) : null;
    base = kind == Format.DICT ? 0 : cursor.number();
    step = kind == Format.SEQUENCE ? cursor.number() : 0;
    width = kind == Format.FIXED || kind == Format.DICT ? cursor.count() : 0;
    start = cursor.skip(width * rows);
    scaled = kind == Format.DECIMAL ? new Numbers(cursor, rows) : null;
  }

  private static long[] dictionary(Cursor cursor) {
    long[] values = new long[cursor.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cursor.number();
    }
    return values;
  }

  /** The number in this row; of decimals, the scaled number. */
  public long at(int row) {
    switch (kind) {
      case Format.CONST:
        return base;
      case Format.FIXED:
        return base + Cursor.fixed(data, start + row * width, width);
      case Format.DICT:
        return dictionary[(int) Cursor.fixed(data, start + row * width, width)];
      case Format.SEQUENCE:
        return base + row * step;
      default:
        return scaled.at(row);
    }
  }

  /** The number in this row, as an int. */
  public int intAt(int row) {
    return (int) at(row);
  }

  /** The double in this row of a column of doubles. */
  public double doubleAt(int row) {
    return kind == Format.DECIMAL
        ? scaled.at(row) / powerOfTen((int) base)
        : Double.longBitsToDouble(at(row));
  }

  /** The float in this row of a column of floats. */
  public float floatAt(int row) {
    return kind == Format.DECIMAL
        ? (float) (scaled.at(row) / powerOfTen((int) base))
        : Float.intBitsToFloat((int) at(row));
  }

  /** The number in this row as the box of the primitive with this descriptor. */
  public Object box(char type, int row) {
    switch (type) {
      case 'Z':
        return at(row) != 0;
      case 'B':
        return (byte) at(row);
      case 'S':
        return (short) at(row);
      case 'C':
        return (char) at(row);
      case 'I':
        return intAt(row);
      case 'J':
        return at(row);
      case 'F':
        return floatAt(row);
      default:
        return doubleAt(row);
    }
  }

  /** Where each row starts when these are lengths: {@code rows + 1} places, the first is 0. */
  public int[] places(int rows) {
    int[] places = new int[rows + 1];
    if (kind == Format.FIXED && width == 1) {
      return addDigits(places, rows);
    }
    int place = 0;
    for (int row = 0; row < rows; row++) {
      place += intAt(row);
      places[row + 1] = place;
    }
    return places;
  }

  /** The commonest lengths, without a call per row: this runs in a cold interpreter. */
  private int[] addDigits(int[] places, int rows) {
    byte[] digits = new byte[rows];
    Cursor.bytes(data, start, start + rows, digits);
    int least = (int) base - Format.ZERO;
    int place = 0;
    for (int row = 0; row < rows; ) {
      place += least + digits[row];
      places[++row] = place;
    }
    return places;
  }

  /** Ten to the power of {@code scale}, exact up to {@link Format#MAX_SCALE}. */
  public static double powerOfTen(int scale) {
    double power = 1;
    for (int i = 0; i < scale; i++) {
      power *= 10;
    }
    return power;
  }
}
