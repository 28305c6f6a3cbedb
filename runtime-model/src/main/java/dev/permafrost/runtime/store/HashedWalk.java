package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.Segment;
import dev.permafrost.runtime.table.Table;

/** Walks a hashed store: in the order its order table says, or segment by segment without one. */
final class HashedWalk extends Walk {

  private final HashedStore store;
  private final Table order;
  private int left;

  /** The segment being read: of the order table, or of the entries without one. */
  private int segment = -1;

  private Segment orderRows;
  private int rowsHere;
  private int next;

  private HashedCells cells;
  private int row;

  HashedWalk(HashedStore store, Table order) {
    this.store = store;
    this.order = order;
    this.left = store.size();
  }

  @Override
  public boolean advance() {
    if (left == 0) {
      return false;
    }
    left--;
    while (next == rowsHere) {
      openSegment();
    }
    if (order != null) {
      cells = store.cells(orderRows.number(next, 0));
      row = orderRows.number(next, 1);
    } else {
      row = next;
    }
    next++;
    return true;
  }

  private void openSegment() {
    segment++;
    next = 0;
    if (order != null) {
      orderRows = order.segment(segment);
      rowsHere = orderRows.rows();
    } else {
      cells = store.cells(segment);
      rowsHere = cells.rows();
    }
  }

  @Override
  public Object key() {
    return cells.cell(row, Lookup.KEY);
  }

  @Override
  public Object value() {
    return cells.cell(row, Lookup.VALUE);
  }
}
