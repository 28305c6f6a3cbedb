package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Image;
import dev.permafrost.runtime.image.Segment;

/** Walks a hashed store: in the order its order table says, or segment by segment without one. */
final class HashedWalk extends Walk {

  private final HashedStore store;

  /** Whose order table it is; null without one. */
  private final Image owner;

  private final int[] order;
  private int left;

  /** The segment being read: of the order table, or of the entries without one. */
  private int segment = -1;

  private Segment orderRows;
  private int rowsHere;
  private int next;

  private Segment cells;
  private int row;

  private HashedWalk(HashedStore store, Image owner, int[] order) {
    this.store = store;
    this.owner = owner;
    this.order = order;
    this.left = store.size();
  }

  /** By a method of its own, else verifying the caller would load this class. */
  static Walk over(HashedStore store, Image owner, int[] order) {
    return new HashedWalk(store, owner, order);
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
    if (owner != null) {
      cells = store.segment(orderRows.number(next, 0));
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
    if (owner != null) {
      orderRows = owner.segment(order, segment);
      rowsHere = orderRows.rows();
    } else {
      cells = store.segment(segment);
      rowsHere = cells.rows();
    }
  }

  @Override
  public Object key() {
    return cells.cell(row, Segment.KEY);
  }

  @Override
  public Object value() {
    return cells.cell(row, Segment.VALUE);
  }
}
