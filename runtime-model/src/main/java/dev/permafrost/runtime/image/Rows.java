package dev.permafrost.runtime.image;

import dev.permafrost.runtime.table.Segment;

/** The rows of one group as objects of one result: each cell is thawed once. */
final class Rows extends Segment {
  private final Group group;
  private final Result result;

  Rows(Group group, Result result) {
    super(group.rows(), group.width(), group.seeds(), group.fingerprints());
    this.group = group;
    this.result = result;
  }

  /** The unit in this row if it was thawed already. */
  Object unit(int row) {
    return known(row, 0);
  }

  /** Makes the units this row needs pending, or, if they all exist, the unit in this row. */
  void advance(int row, Result.Pending pending) throws Exception {
    Column column = group.column(0);
    int before = pending.size();
    column.missing(row, result, pending);
    if (pending.size() == before) {
      keep(row, 0, column.thaw(row, result));
    }
  }

  @Override
  protected Object thaw(int row, int column) {
    return result.thaw(group.column(column), row);
  }

  @Override
  public int number(int row, int column) {
    return group.column(column).numbers().intAt(row);
  }
}
