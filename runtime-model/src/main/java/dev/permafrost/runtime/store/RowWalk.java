package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Segment;

/** Walks rows by position. */
final class RowWalk extends Walk {

  private final ListStore rows;
  private int row = -1;

  private RowWalk(ListStore rows) {
    this.rows = rows;
  }

  /** By a method of its own, else verifying the caller would load this class. */
  static Walk over(ListStore rows) {
    return new RowWalk(rows);
  }

  @Override
  public boolean advance() {
    return ++row < rows.size();
  }

  @Override
  public Object key() {
    return row > FAR ? rows.swept(row, Segment.KEY, pairs) : rows.cell(row, Segment.KEY);
  }

  @Override
  public Object value() {
    return row > FAR ? rows.swept(row, Segment.VALUE, pairs) : rows.cell(row, Segment.VALUE);
  }
}
