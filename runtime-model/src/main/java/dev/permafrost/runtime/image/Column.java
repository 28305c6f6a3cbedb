package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;
import java.util.List;

/**
 * One column of a group: reads the number, the text or the object of any row without reading the
 * rows before it. Thread-safe; keeps nothing it made. Rare kinds are subclasses.
 *
 * <p>Numbers, texts and records share a class because each class costs a cold program about 0.2 ms;
 * nothing in a column changes after it was read.
 */
@SuppressWarnings("exports") // only the planner's tests read columns from outside
public class Column {
  /** What the rows are: a kind of column. */
  final int kind;

  final int rows;

  /** How they are coded: a kind of number column or of text column. */
  int coding;

  /** The digits of numbers, the characters of plain texts. */
  String data;

  /** Where these start. */
  int start;

  /** Digits per number. */
  int width;

  /** The constant, the base or the first number; the scale of decimals. */
  long base;

  long step;
  long[] dictionary;

  /** Lengths of plain texts and heads, starts of tails, indices into a dictionary. */
  Column numbers;

  /** The scaled numbers of decimals; the dictionary, the text cut from, or the first part. */
  Column first;

  /** The second part of split texts. */
  Column second;

  /** Descriptor of the primitive that is boxed; number of the constructor of records. */
  int shape;

  Column[] components;

  /** Whether some row may refer to a unit. */
  private boolean refers;

  /** The bits of the null rows, and where they start; -1 if no row is null. */
  private String bits;

  private int nulls = -1;

  /** Where each plain text starts, {@code rows + 1} places; made at the first read. */
  private int[] places;

  Column(int kind, int rows) {
    this.kind = kind;
    this.rows = rows;
  }

  /** Reads numbers at the cursor, which then stands behind them. */
  public static Column numbers(Cursor cursor, int rows) {
    Column column = new Column(Format.NUMBER, rows);
    column.readNumbers(cursor);
    return column;
  }

  /**
   * Reads texts at the cursor, which then stands behind them.
   *
   * @param earlier the text columns of the same group before this one, to which it is added
   */
  public static Column texts(Cursor cursor, int rows, List<Column> earlier) {
    Column column = new Column(Format.TEXT, rows);
    column.readTexts(cursor, earlier);
    earlier.add(column);
    return column;
  }

  /** Reads the column at the cursor, which is in this page of the image. */
  static Column read(Cursor cursor, int rows, Image image, int page, List<Column> earlier) {
    int kind = cursor.count();
    if (kind != Format.NULLABLE) {
      return read(kind, cursor, rows, image, page, earlier);
    }
    int nulls = cursor.skip((rows + 5) / 6);
    Column column = read(cursor.count(), cursor, rows, image, page, earlier);
    column.bits = cursor.data();
    column.nulls = nulls;
    return column;
  }

  // Subclasses by methods of their own, else verifying this one would load them all.
  private static Column read(
      int kind, Cursor cursor, int rows, Image image, int page, List<Column> earlier) {
    switch (kind) {
      case Format.UNIT:
        return UnitColumn.of(cursor, rows);
      case Format.PROGRAM:
        return ProgramColumn.of(cursor, rows, image.page(page));
      default:
        Column column = new Column(kind, rows);
        column.readBody(cursor, image, page, earlier);
        return column;
    }
  }

  private void readBody(Cursor cursor, Image image, int page, List<Column> earlier) {
    switch (kind) {
      case Format.RECORD:
        readComponents(cursor, image, page, earlier);
        return;
      case Format.TEXT:
      case Format.INTERNED:
      case Format.EMPTY_INTERNED:
        readTexts(cursor, earlier);
        earlier.add(this);
        return;
      case Format.BOX:
        shape = cursor.count();
        break;
      default:
        break;
    }
    readNumbers(cursor);
  }

  private void readComponents(Cursor cursor, Image image, int page, List<Column> earlier) {
    shape = cursor.count();
    components = new Column[cursor.count()];
    for (int i = 0; i < components.length; i++) {
      components[i] = read(cursor, rows, image, page, earlier);
      refers |= !components[i].isLeaf();
    }
  }

  private void readNumbers(Cursor cursor) {
    coding = cursor.count();
    data = cursor.data();
    if (coding == Format.DICT) {
      dictionary = new long[cursor.count()];
      for (int i = 0; i < dictionary.length; i++) {
        dictionary[i] = cursor.number();
      }
    } else {
      base = cursor.number();
    }
    step = coding == Format.SEQUENCE ? cursor.number() : 0;
    width = coding == Format.FIXED || coding == Format.DICT ? cursor.count() : 0;
    start = cursor.skip(width * rows);
    first = coding == Format.DECIMAL ? numbers(cursor, rows) : null;
  }

  private void readTexts(Cursor cursor, List<Column> earlier) {
    coding = cursor.count();
    if (coding == Format.SPLIT) {
      first = part(cursor, rows, earlier);
      second = part(cursor, rows, earlier);
      return;
    }
    int length = coding <= Format.WIDE ? cursor.count() : 0;
    if (coding == Format.DICTIONARY) {
      first = part(cursor, cursor.count(), earlier);
    } else if (coding > Format.WIDE) {
      first = earlier.get(cursor.count());
    }
    numbers = numbers(cursor, rows);
    boolean wide = coding == Format.WIDE;
    data = wide ? cursor.wide() : cursor.data();
    start = wide ? cursor.skipWide(length) : cursor.skip(length);
  }

  private static Column part(Cursor cursor, int rows, List<Column> earlier) {
    Column part = new Column(Format.TEXT, rows);
    part.readTexts(cursor, earlier);
    return part;
  }

  /** The object of this row, null included; all units it refers to exist in {@code owner}. */
  final Object thaw(int row, Image owner) throws Exception {
    return isNull(row) ? null : make(row, owner);
  }

  /** Adds the units that this row refers to and that do not exist yet. */
  final void missing(int row, Image owner, Pending pending) {
    if (!isLeaf() && !isNull(row)) {
      findMissing(row, owner, pending);
    }
  }

  /** Whether this row holds null. */
  final boolean isNull(int row) {
    return nulls >= 0 && (bits.charAt(nulls + row / 6) - Format.ZERO >> row % 6 & 1) != 0;
  }

  /** Whether the rows are plain numbers. */
  final boolean isNumeric() {
    return kind == Format.NUMBER;
  }

  /** Whether no row ever refers to a unit. */
  boolean isLeaf() {
    return !refers;
  }

  void findMissing(int row, Image owner, Pending pending) {
    for (int i = 0; i < components.length; i++) {
      components[i].missing(row, owner, pending);
    }
  }

  Object make(int row, Image owner) throws Exception {
    switch (kind) {
      case Format.TEXT:
        return text(row);
      case Format.INTERNED:
        return text(row).intern();
      case Format.EMPTY_INTERNED:
        String text = text(row);
        return text.isEmpty() ? "" : text;
      case Format.RECORD:
        return owner.make(shape, new Fields(components, row, owner));
      case Format.CONSTANT:
        return owner.constant((int) number(row));
      default:
        return Primitives.box((char) shape, this, row);
    }
  }

  /** The number in this row; of decimals, the scaled number. */
  public final long number(int row) {
    switch (coding) {
      case Format.CONST:
        return base;
      case Format.FIXED:
        return base + Cursor.fixed(data, start + row * width, width);
      case Format.DICT:
        return dictionary[(int) Cursor.fixed(data, start + row * width, width)];
      case Format.SEQUENCE:
        return base + row * step;
      default:
        return first.number(row);
    }
  }

  /** The numbers of as many rows from this one on as fit, as ints; in loops, not row by row. */
  final void numbers(int from, int[] target) {
    int count = Math.min(target.length, rows - from);
    if (coding != Format.FIXED) {
      for (int i = 0; i < count; i++) {
        target[i] = (int) number(from + i);
      }
      return;
    }
    byte[] digits = new byte[count * width];
    int begin = start + from * width;
    Cursor.bytes(data, begin, begin + digits.length, digits);
    int at = 0;
    for (int i = 0; i < count; i++) {
      int value = 0;
      for (int end = at + width; at < end; at++) {
        value = value * Format.RADIX + digits[at] - Format.ZERO;
      }
      target[i] = (int) base + value;
    }
  }

  /** The double in this row of a column of doubles. */
  public final double real(int row) {
    return coding == Format.DECIMAL
        ? first.number(row) / Cursor.powerOfTen((int) base)
        : Double.longBitsToDouble(number(row));
  }

  /** The float in this row of a column of floats. */
  public final float realFloat(int row) {
    return coding == Format.DECIMAL
        ? (float) (first.number(row) / Cursor.powerOfTen((int) base))
        : Float.intBitsToFloat((int) number(row));
  }

  /** A new string with the text of this row. */
  public final String text(int row) {
    switch (coding) {
      case Format.DICTIONARY:
        return first.text((int) numbers.number(row));
      case Format.HEAD:
        return first.cut(row, 0, (int) numbers.number(row));
      case Format.TAIL:
        return first.cut(row, (int) numbers.number(row), Integer.MAX_VALUE);
      case Format.SPLIT:
        return first.text(row).concat(second.text(row));
      default:
        return cut(row, 0, Integer.MAX_VALUE);
    }
  }

  /** The characters of a row from one to before another; of a plain text without the whole. */
  private String cut(int row, int from, int to) {
    if (coding > Format.WIDE) {
      String whole = text(row);
      return cut(whole, from, Math.min(to, whole.length()));
    }
    int[] bounds = textPlaces();
    int begin = start + bounds[row];
    int end = to == Integer.MAX_VALUE ? start + bounds[row + 1] : begin + to;
    return cut(data, begin + from, end);
  }

  /** A part as a string of its own, even where {@code substring} would hand out an old one. */
  private static String cut(String text, int from, int to) {
    return from == to || to - from == text.length()
        ? new String(text.substring(from, to))
        : text.substring(from, to);
  }

  /** Where each plain text starts, counted from the first; not to be changed. */
  final int[] textPlaces() {
    int[] known = places;
    if (known == null) {
      known = numbers.ends(rows);
      VarHandle.releaseFence();
      places = known;
    }
    return known;
  }

  /** Where each row starts when these are lengths: {@code rows + 1} places, the first is 0. */
  final int[] ends(int rows) {
    int[] places = new int[rows + 1];
    if (coding == Format.FIXED && width == 1) {
      return addDigits(places, rows);
    }
    int place = 0;
    for (int row = 0; row < rows; row++) {
      place += (int) number(row);
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
}
