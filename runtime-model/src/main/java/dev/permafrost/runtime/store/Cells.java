package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.Segment;
import java.lang.invoke.VarHandle;

/**
 * One loaded segment with the objects already thawed from it side by side in one array. Thread-safe
 * without locks: a segment hands out the same instance every time, so a lost race stores the same
 * reference twice.
 */
class Cells {

  /** What {@link #cache} holds where null was thawed, and what stands for a null key. */
  static final Object NIL = new Nil();

  private final Segment segment;
  private final int columns;

  /** Row by row; null where nothing was thawed yet. */
  final Object[] cache;

  Cells(Segment segment, int columns) {
    this.segment = segment;
    this.columns = columns;
    this.cache = new Object[segment.rows() * columns];
  }

  final int rows() {
    return segment.rows();
  }

  /** The object in this cell, {@link #NIL} for null. */
  final Object boxed(int row, int column) {
    Object cached = cache[row * columns + column];
    return cached == null ? thaw(row, column) : cached;
  }

  /** The object in this cell. */
  final Object cell(int row, int column) {
    Object boxed = boxed(row, column);
    return boxed == NIL ? null : boxed;
  }

  private Object thaw(int row, int column) {
    Object thawed = segment.ref(row, column);
    Object boxed = thawed == null ? NIL : thawed;
    // Readers load the array plainly: the object's fields must be visible before the reference is.
    VarHandle.releaseFence();
    cache[row * columns + column] = boxed;
    return boxed;
  }

  /** A key like any other, whose hash is the one HashMap gives to null. */
  private static final class Nil {
    @Override
    public int hashCode() {
      return 0;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }
}
