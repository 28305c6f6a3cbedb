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

  /** Makes the units this row needs pending, or, if they all exist, the row's first object. */
  void advance(int row, Result.Pending pending) throws Exception {
    Column column = group.column(0);
    int before = pending.size();
    column.missing(row, result, pending);
    if (pending.size() == before) {
      keep(row, 0, column.thaw(row, result));
    }
  }

  private Object keep(int row, int column, Object made) {
    // A null is made again each time: that is cheap, and nobody can tell.
    return made == null ? null : result.keepFirst(cells, row * group.width() + column, made);
  }

  @Override
  public int rows() {
    return group.rows();
  }

  @Override
  public Object ref(int row, int column) {
    Object known = known(row, column);
    return known == null ? keep(row, column, result.thaw(group.column(column), row)) : known;
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
