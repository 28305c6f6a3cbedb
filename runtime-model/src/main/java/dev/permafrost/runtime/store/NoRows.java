package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Segment;

/** The one segment of a hashed table that has none: the fast path need not ask. */
final class NoRows extends Segment {

  private NoRows() {
    // One slot that no fingerprint matches.
    super(0, 1, new char[1], new byte[1]);
  }

  /** By a method of its own, else verifying the caller would load this class. */
  static Segment segment() {
    return new NoRows();
  }

  @Override
  protected Object thaw(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }

  @Override
  public int number(int row, int column) {
    throw new IndexOutOfBoundsException(row);
  }
}
