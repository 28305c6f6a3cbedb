package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;

/** A column in which every row has a program of its own; rows without one are null. */
final class ProgramColumn extends Column {
  private final Page page;
  private final int rows;
  private final Column lengths;
  private final int start;

  /** Where each program starts; made at the first read. */
  private int[] places;

  static Column of(Cursor cursor, int rows, Page page) {
    return new ProgramColumn(cursor, rows, page);
  }

  private ProgramColumn(Cursor cursor, int rows, Page page) {
    super(Format.PROGRAM, rows);
    this.page = page;
    this.rows = rows;
    lengths = numbers(cursor, rows);
    start = cursor.skip(cursor.count());
  }

  @Override
  boolean isLeaf() {
    return false;
  }

  @Override
  void findMissing(int row, Image owner, Pending pending) {
    int[] bounds = places();
    if (bounds[row] != bounds[row + 1]) {
      Program.findMissing(page.cursor(start + bounds[row]), owner, pending);
    }
  }

  @Override
  Object make(int row, Image owner) throws Exception {
    int[] bounds = places();
    if (bounds[row] == bounds[row + 1]) {
      return null;
    }
    Cursor cursor = page.cursor(start + bounds[row]);
    return new Program(page, cursor, start + bounds[row + 1], owner).run();
  }

  private int[] places() {
    int[] known = places;
    if (known == null) {
      known = lengths.ends(rows);
      VarHandle.releaseFence();
      places = known;
    }
    return known;
  }
}
