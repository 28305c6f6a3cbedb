package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Image;
import dev.permafrost.runtime.image.Segment;

/** Walks a hashed store: in the order its order table says, or segment by segment without one. */
final class HashedWalk extends Walk {

  /** How many entries of the order are read at once; a power of two. */
  private static final int BATCH = 256;

  private final HashedStore store;

  /** Whose order table it is; null without one. */
  private final Image owner;

  private final int[] order;
  private int left;
  private boolean far;

  /** The segment being read: of the order table, or of the entries without one. */
  private int segment = -1;

  private Segment orderRows;
  private int rowsHere;
  private int next;

  /** Where the entries of this batch are. */
  private final int[] segments = new int[BATCH];

  private final int[] rows = new int[BATCH];

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
    far |= store.size() - left > FAR;
    while (next == rowsHere) {
      openSegment();
    }
    if (owner != null) {
      int inBatch = next & BATCH - 1;
      if (inBatch == 0) {
        readBatch();
      }
      cells = store.segment(segments[inBatch]);
      row = rows[inBatch];
    } else {
      row = next;
    }
    next++;
    return true;
  }

  private void readBatch() {
    orderRows.numbers(next, 0, segments);
    orderRows.numbers(next, 1, rows);
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
    return far ? cells.swept(row, Segment.KEY, pairs) : cells.cell(row, Segment.KEY);
  }

  @Override
  public Object value() {
    return far ? cells.swept(row, Segment.VALUE, pairs) : cells.cell(row, Segment.VALUE);
  }
}
