package dev.permafrost.runtime.image;

import dev.permafrost.runtime.table.Segment;

/** The rows of one group as objects of one result: each cell is thawed once. */
final class Rows extends Segment {
  private final Group group;
  private final Result result;

  /** Row by row; null where nothing was thawed yet, and in null cells. */
  private final Object[] cells;

  Rows(Group group, Result result) {
    this.group = group;
    this.result = result;
    cells = new Object[group.rows() * group.width()];
  }

  /** The object in this cell if it was thawed already. */
  Object known(int row, int column) {
    return cells[row * group.width() + column];
  }

  /** Keeps what was made for this cell, unless another thread was first: returns what is kept. */
  Object keep(int row, int column, Object made) {
    return result.keepFirst(cells, row * group.width() + column, made);
  }

  Column column(int number) {
    return group.column(number);
  }

  @Override
  public int rows() {
    return group.rows();
  }

  @Override
  public Object ref(int row, int column) {
    Object known = known(row, column);
    return known == null ? result.thaw(this, row, column) : known;
  }

  @Override
  public int number(int row, int column) {
    return group.column(column).numbers().intAt(row);
  }

  @Override
  public int slots() {
    return group.slots();
  }

  @Override
  public char[] seeds() {
    return group.seeds();
  }

  @Override
  public byte[] fingerprints() {
    return group.fingerprints();
  }
}
