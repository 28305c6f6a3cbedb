package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Image;
import dev.permafrost.runtime.image.Segment;

/** Rows by position: the elements of a list, or the entries below another store. */
public final class ListStore {

  private final Image owner;
  private final int[] table;
  private final int rowsPerSegment;
  private final int size;
  private final Segment[] loaded;

  /**
   * Makes a store; nothing is loaded.
   *
   * @param owner whose rows these are
   * @param table the rows in order; an element or key is in column 0, a value in column 1
   * @param rowsPerSegment rows of every segment but the last, which may have fewer; at least 1
   * @param size number of rows in all
   */
  public ListStore(Image owner, int[] table, int rowsPerSegment, int size) {
    this.owner = owner;
    this.table = table;
    this.rowsPerSegment = rowsPerSegment;
    this.size = size;
    this.loaded = new Segment[table[Image.SEGMENTS]];
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
    int number = row / rowsPerSegment;
    return segment(number).cell(row - number * rowsPerSegment, column);
  }

  /** The object in this cell, made together with the rest of its column in its segment. */
  Object swept(int row, int column, boolean all) {
    int number = row / rowsPerSegment;
    return segment(number).swept(row - number * rowsPerSegment, column, all);
  }

  /** The key in this row, {@link Segment#NIL} for null. */
  Object key(int row) {
    int number = row / rowsPerSegment;
    return segment(number).boxed(row - number * rowsPerSegment, Segment.KEY);
  }

  int rowsPerSegment() {
    return rowsPerSegment;
  }

  /** Walks all rows. */
  Walk walk() {
    return RowWalk.over(this);
  }

  private Segment segment(int number) {
    Segment known = loaded[number];
    return known == null ? load(number) : known;
  }

  private Segment load(int number) {
    // Owners hand out the same segment every time; its final fields bear publication by a race.
    Segment segment = owner.segment(table, number);
    loaded[number] = segment;
    return segment;
  }
}
