package dev.permafrost.runtime.table;

/**
 * Rows of one page. Thread-safe. A hashed segment holds, in rows {@code 0 .. slots()-1}, entries
 * placed by {@link PerfectHash#slot}, and behind them entries whose full hash equals that of a
 * placed one.
 */
public abstract class Segment {

  /** Number of rows. */
  public abstract int rows();

  /**
   * The object in this cell, null included: thawed at the first call, the same instance ever after.
   * Not the fast path: callers that are asked often keep what they got.
   */
  public abstract Object ref(int row, int column);

  /** The int in this cell of a column of numbers. */
  public abstract int number(int row, int column);

  /** Number of rows placed by perfect hash; 0 unless hashed. */
  public int slots() {
    return 0;
  }

  /** The displacement seed of each hash bucket; empty unless hashed. Never modified. */
  public char[] seeds() {
    return new char[0];
  }

  /** {@link PerfectHash#fingerprint} per slot; empty unless hashed. Never modified. */
  public byte[] fingerprints() {
    return new byte[0];
  }
}
