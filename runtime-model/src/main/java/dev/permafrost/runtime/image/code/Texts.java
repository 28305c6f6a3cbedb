package dev.permafrost.runtime.image.code;

import java.lang.invoke.VarHandle;
import java.util.List;

/** A column of strings. Thread-safe; every read makes a new string. */
public final class Texts {
  private final int kind;
  private final int rows;

  /** Lengths of plain texts and heads, starts of tails, indices into the dictionary. */
  private final Numbers numbers;

  /** The dictionary, the text cut from, or the first part. */
  private final Texts first;

  private final Texts second;
  private final String source;
  private final int start;

  /** Where each plain text starts; made at the first read. */
  private int[] places;

  /**
   * The texts from the cursor on, which then stands behind them.
   *
   * @param earlier the text columns of the same group before this one, to which it is added
   */
  public Texts(Cursor cursor, int rows, List<Texts> earlier) {
    this(cursor, rows, cursor.count(), earlier);
    earlier.add(this);
  }

  private Texts(Cursor cursor, int rows, int kind, List<Texts> earlier) {
    this.kind = kind;
    this.rows = rows;
    boolean plain = kind <= Format.WIDE;
    int length = plain ? cursor.count() : 0;
    first = plain ? null : first(cursor, rows, kind, earlier);
    numbers = kind == Format.SPLIT ? null : new Numbers(cursor, rows);
    second = kind == Format.SPLIT ? new Texts(cursor, rows, cursor.count(), earlier) : null;
    source = kind == Format.WIDE ? cursor.wide() : cursor.data();
    start = kind == Format.WIDE ? cursor.skipWide(length) : cursor.skip(length);
  }

  private static Texts first(Cursor cursor, int rows, int kind, List<Texts> earlier) {
    switch (kind) {
      case Format.DICTIONARY:
        int size = cursor.count();
        return new Texts(cursor, size, cursor.count(), earlier);
      case Format.SPLIT:
        return new Texts(cursor, rows, cursor.count(), earlier);
      default:
        return earlier.get(cursor.count());
    }
  }

  /** A new string with the text of this row. */
  public String at(int row) {
    switch (kind) {
      case Format.DICTIONARY:
        return first.at(numbers.intAt(row));
      case Format.HEAD:
        return first.head(row, numbers.intAt(row));
      case Format.TAIL:
        return first.tail(row, numbers.intAt(row));
      case Format.SPLIT:
        return first.at(row).concat(second.at(row));
      default:
        int[] bounds = places();
        return cut(source, start + bounds[row], start + bounds[row + 1]);
    }
  }

  /** The first characters of a row; of a plain text without making the whole. */
  private String head(int row, int length) {
    if (kind > Format.WIDE) {
      return cut(at(row), 0, length);
    }
    int from = start + places()[row];
    return cut(source, from, from + length);
  }

  /** The characters of a row from this one on; of a plain text without making the whole. */
  private String tail(int row, int from) {
    if (kind > Format.WIDE) {
      String whole = at(row);
      return cut(whole, from, whole.length());
    }
    int[] bounds = places();
    return cut(source, start + bounds[row] + from, start + bounds[row + 1]);
  }

  private int[] places() {
    int[] known = places;
    if (known == null) {
      known = numbers.places(rows);
      VarHandle.releaseFence();
      places = known;
    }
    return known;
  }

  /** A part as a string of its own, even where {@code substring} would hand out an old one. */
  private static String cut(String text, int from, int to) {
    return from == to || to - from == text.length()
        ? new String(text.substring(from, to))
        : text.substring(from, to);
  }
}
