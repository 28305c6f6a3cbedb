package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;

/** A column of references to units. */
final class UnitColumn extends Column {
  private final Column pages;
  private final Column indices;

  static Column of(Cursor cursor, int rows) {
    return new UnitColumn(cursor, rows);
  }

  private UnitColumn(Cursor cursor, int rows) {
    super(Format.UNIT, rows);
    pages = numbers(cursor, rows);
    indices = numbers(cursor, rows);
  }

  @Override
  boolean isLeaf() {
    return false;
  }

  @Override
  void findMissing(int row, Image owner, Pending pending) {
    owner.need((int) pages.number(row), (int) indices.number(row), pending);
  }

  @Override
  Object make(int row, Image owner) {
    return owner.unit((int) pages.number(row), (int) indices.number(row));
  }
}
