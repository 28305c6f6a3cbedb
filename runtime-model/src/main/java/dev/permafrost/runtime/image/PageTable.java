package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.table.Segment;
import dev.permafrost.runtime.table.Table;

/** A table of one group, or of the first groups of pages that follow each other. */
final class PageTable extends Table {
  private final Result result;
  private final int segments;
  private final int page;
  private final int group;

  PageTable(Cursor cursor, Result result) {
    this.result = result;
    segments = cursor.count();
    page = cursor.count();
    group = cursor.count();
  }

  /** Where the first rows are: different for different tables. */
  Long place() {
    return (long) page << Integer.SIZE | group;
  }

  @Override
  public int segments() {
    return segments;
  }

  @Override
  public Segment segment(int number) {
    return result.rows(page + number, group);
  }
}
