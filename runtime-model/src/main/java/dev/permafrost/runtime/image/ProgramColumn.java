package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Numbers;
import java.lang.invoke.VarHandle;

/** A column in which every row has a program of its own; rows without one are null. */
final class ProgramColumn extends Column {
  private final Page page;
  private final int rows;
  private final Numbers lengths;
  private final int start;

  /** Where each program starts; made at the first read. */
  private int[] places;

  static Column of(Cursor cursor, int rows, Page page) {
    return new ProgramColumn(cursor, rows, page);
  }

  private ProgramColumn(Cursor cursor, int rows, Page page) {
    super(Format.PROGRAM);
    this.page = page;
    this.rows = rows;
    lengths = new Numbers(cursor, rows);
    start = cursor.skip(cursor.count());
  }

  @Override
  boolean isLeaf() {
    return false;
  }

  @Override
  void findMissing(int row, Result result, Result.Pending pending) {
    int[] bounds = places();
    if (bounds[row] != bounds[row + 1]) {
      Program.findMissing(page.cursor(start + bounds[row]), result, pending);
    }
  }

  @Override
  Object make(int row, Result result) throws Exception {
    int[] bounds = places();
    if (bounds[row] == bounds[row + 1]) {
      return null;
    }
    Cursor cursor = page.cursor(start + bounds[row]);
    return new Program(page, cursor, start + bounds[row + 1], result).run();
  }

  private int[] places() {
    int[] known = places;
    if (known == null) {
      known = lengths.places(rows);
      VarHandle.releaseFence();
      places = known;
    }
    return known;
  }
}
