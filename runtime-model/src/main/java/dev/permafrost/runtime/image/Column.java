package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Numbers;
import dev.permafrost.runtime.image.code.Texts;
import java.util.List;

/**
 * One column of a group: makes the object of any row, here out of texts or numbers, in subclasses
 * out of other objects. Thread-safe; keeps nothing it made.
 */
class Column {
  private final int kind;

  /** Null unless a column of texts. */
  private final Texts texts;

  /** Null unless a column of numbers, boxes or constants. */
  private final Numbers numbers;

  /** Descriptor of the primitive that is boxed. */
  private final char type;

  private String data;

  /** Where the bits of the null rows start; -1 if no row is null. */
  private int nulls = -1;

  /** For columns that are read by a subclass. */
  Column(int kind) {
    this.kind = kind;
    texts = null;
    numbers = null;
    type = 0;
  }

  private Column(int kind, Cursor cursor, int rows, List<Texts> earlier) {
    this.kind = kind;
    boolean textual =
        kind == Format.TEXT || kind == Format.INTERNED || kind == Format.EMPTY_INTERNED;
    texts = textual ? new Texts(cursor, rows, earlier) : null;
    type = kind == Format.BOX ? (char) cursor.count() : 0;
    numbers = textual ? null : new Numbers(cursor, rows);
  }

  /** Reads the column at the cursor. */
  static Column read(Cursor cursor, int rows, Page page, List<Texts> earlier) {
    int kind = cursor.count();
    if (kind != Format.NULLABLE) {
      return read(kind, cursor, rows, page, earlier);
    }
    int nulls = cursor.skip((rows + 5) / 6);
    Column column = read(cursor.count(), cursor, rows, page, earlier);
    column.data = cursor.data();
    column.nulls = nulls;
    return column;
  }

  // Subclasses by methods of their own, else verifying this one would load them all.
  private static Column read(int kind, Cursor cursor, int rows, Page page, List<Texts> earlier) {
    switch (kind) {
      case Format.UNIT:
        return UnitColumn.of(cursor, rows);
      case Format.RECORD:
        return RecordColumn.of(cursor, rows, page, earlier);
      case Format.PROGRAM:
        return ProgramColumn.of(cursor, rows, page);
      default:
        return new Column(kind, cursor, rows, earlier);
    }
  }

  /** The object of this row, null included; all units it refers to exist in {@code result}. */
  final Object thaw(int row, Result result) throws Exception {
    return isNull(row) ? null : make(row, result);
  }

  /** Adds the units that this row refers to and that do not exist yet. */
  final void missing(int row, Result result, Result.Pending pending) {
    if (!isLeaf() && !isNull(row)) {
      findMissing(row, result, pending);
    }
  }

  private boolean isNull(int row) {
    return nulls >= 0 && (data.charAt(nulls + row / 6) - Format.ZERO >> row % 6 & 1) != 0;
  }

  /** Whether no row ever refers to a unit. */
  boolean isLeaf() {
    return true;
  }

  void findMissing(int row, Result result, Result.Pending pending) {}

  Object make(int row, Result result) throws Exception {
    switch (kind) {
      case Format.TEXT:
        return texts.at(row);
      case Format.INTERNED:
        return texts.at(row).intern();
      case Format.EMPTY_INTERNED:
        String text = texts.at(row);
        return text.isEmpty() ? "" : text;
      case Format.CONSTANT:
        return result.constant(numbers.intAt(row));
      default:
        return numbers.box(type, row);
    }
  }

  /** The numbers of a column of primitives. */
  final Numbers numbers() {
    return numbers;
  }

  /** The strings of a column of texts. */
  final Texts texts() {
    return texts;
  }
}
