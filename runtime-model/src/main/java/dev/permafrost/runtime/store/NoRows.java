package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.Segment;

/** The one segment of a hashed table that has none: the fast path need not ask. */
final class NoRows extends Segment {

  @Override
  public int rows() {
    return 0;
  }

  @Override
  public Object ref(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int number(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }
}
