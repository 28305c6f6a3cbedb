package dev.permafrost.runtime.store;

/** Walks rows by position. */
final class RowWalk extends Walk {

  private final ListStore rows;
  private int row = -1;

  RowWalk(ListStore rows) {
    this.rows = rows;
  }

  @Override
  public boolean advance() {
    return ++row < rows.size();
  }

  @Override
  public Object key() {
    return rows.cell(row, Lookup.KEY);
  }

  @Override
  public Object value() {
    return rows.cell(row, Lookup.VALUE);
  }
}
