package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.Table;

/** Rows by position: the elements of a list, or the entries below another store. */
public final class ListStore {

  private final Table table;
  private final int columns;
  private final int rowsPerSegment;
  private final int size;
  private final Cells[] loaded;

  /**
   * Makes a store; nothing is loaded.
   *
   * @param table the rows in order; an element or key is in column 0, a value in column 1
   * @param columns 1 or 2
   * @param rowsPerSegment rows of every segment but the last, which may have fewer; at least 1
   * @param size number of rows in all
   */
  public ListStore(Table table, int columns, int rowsPerSegment, int size) {
    this.table = table;
    this.columns = columns;
    this.rowsPerSegment = rowsPerSegment;
    this.size = size;
    this.loaded = new Cells[table.segments()];
  }

  /** Number of rows. */
  public int size() {
    return size;
  }

  /** The element at this position, {@code 0 .. size-1}, null included. */
  public Object get(int index) {
    return cell(index, 0);
  }

  /** The object in this cell. */
  Object cell(int row, int column) {
    int segment = row / rowsPerSegment;
    return cells(segment).cell(row - segment * rowsPerSegment, column);
  }

  /** The key in this row, {@link Cells#NIL} for null. */
  Object key(int row) {
    int segment = row / rowsPerSegment;
    return cells(segment).boxed(row - segment * rowsPerSegment, Lookup.KEY);
  }

  int rowsPerSegment() {
    return rowsPerSegment;
  }

  /** Walks all rows. */
  Walk walk() {
    return new RowWalk(this);
  }

  private Cells cells(int segment) {
    Cells cells = loaded[segment];
    return cells == null ? load(segment) : cells;
  }

  private Cells load(int segment) {
    // Racing threads may each make one; both hold the same objects and final fields publish them.
    Cells cells = new Cells(table.segment(segment), columns);
    loaded[segment] = cells;
    return cells;
  }
}
