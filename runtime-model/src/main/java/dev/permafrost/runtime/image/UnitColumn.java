package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Numbers;

/** A column of references to units. */
final class UnitColumn extends Column {
  private final Numbers pages;
  private final Numbers indices;

  static Column of(Cursor cursor, int rows) {
    return new UnitColumn(cursor, rows);
  }

  private UnitColumn(Cursor cursor, int rows) {
    super(Format.UNIT);
    pages = new Numbers(cursor, rows);
    indices = new Numbers(cursor, rows);
  }

  @Override
  boolean isLeaf() {
    return false;
  }

  @Override
  void findMissing(int row, Result result, Result.Pending pending) {
    result.need(pages.intAt(row), indices.intAt(row), pending);
  }

  @Override
  Object make(int row, Result result) {
    return result.unit(pages.intAt(row), indices.intAt(row));
  }
}
