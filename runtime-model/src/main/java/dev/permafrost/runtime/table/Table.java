package dev.permafrost.runtime.table;

/**
 * The rows of one frozen collection, in segments of one page each. Thread-safe: every thread sees
 * the same object in the same cell.
 */
public abstract class Table {

  /** Number of segments; at least 1 unless the table is empty. */
  public abstract int segments();

  /** The segment with this number; loads its page at the first call. Cheap after that. */
  public abstract Segment segment(int number);
}
