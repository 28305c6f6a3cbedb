package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Numbers;
import dev.permafrost.runtime.image.code.Texts;
import java.util.List;

/** One column of a group: makes the object of any row. Thread-safe; keeps nothing it made. */
abstract class Column {
  private String data;

  /** Where the bits of the null rows start; -1 if no row is null. */
  private int nulls = -1;

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

  private static Column read(int kind, Cursor cursor, int rows, Page page, List<Texts> earlier) {
    switch (kind) {
      case Format.TEXT:
        return new TextColumn(new Texts(cursor, rows, earlier), false);
      case Format.INTERNED:
        return new TextColumn(new Texts(cursor, rows, earlier), true);
      case Format.UNIT:
        // By a method of its own, else verifying this one would load a class that few images use.
        return UnitColumn.of(cursor, rows);
      case Format.RECORD:
        return new RecordColumn(cursor, rows, page, earlier);
      case Format.PROGRAM:
        return new ProgramColumn(cursor, rows, page);
      default:
        return new NumberColumn(kind, cursor, rows);
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

  abstract Object make(int row, Result result) throws Exception;

  /** The numbers of a column of primitives. */
  Numbers numbers() {
    throw new IllegalStateException("not a column of numbers");
  }

  /** The strings of a column of texts. */
  Texts texts() {
    throw new IllegalStateException("not a column of texts");
  }
}
