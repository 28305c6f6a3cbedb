package dev.permafrost.runtime.table;

import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of one page with the objects thawed from them so far, side by side in one array.
 * Thread-safe: an object is made outside any lock, and the first that is done is kept, so every
 * thread sees the same instance. A hashed segment holds, in rows {@code 0 .. slots-1}, entries
 * placed by {@link PerfectHash#slot}, and behind them entries whose full hash equals that of a
 * placed one.
 *
 * <p>Data and look-up share a class because each class costs a cold program about 0.16 ms.
 */
public abstract class Segment {

  /** Stands for null in {@link #cells}, and for a null key. */
  public static final Object NIL = new Object();

  private static final int ABSENT = -1;
  private static final int KEY = 0;

  private final int rows;
  private final int columns;
  private final char[] seeds;
  private final byte[] fingerprints;

  /** Row by row; null where nothing was thawed yet. */
  private final Object[] cells;

  /** How many cells are not null; guarded by this. */
  private int thawed;

  /** Rows behind the slots by key; built when a key first needs it. */
  private Map<Object, Integer> overflow;

  /**
   * A segment of which nothing is thawed yet.
   *
   * @param seeds the displacement seed of each hash bucket, and {@code fingerprints} one per slot;
   *     both of length 1 or more in a hashed segment, else never asked for
   */
  protected Segment(int rows, int columns, char[] seeds, byte[] fingerprints) {
    this.rows = rows;
    this.columns = columns;
    this.seeds = seeds;
    this.fingerprints = fingerprints;
    this.cells = new Object[rows * columns];
  }

  /** Makes the object of this cell, null included. */
  protected abstract Object thaw(int row, int column);

  /** The int in this cell of a column of numbers. */
  public abstract int number(int row, int column);

  /** Number of rows. */
  public final int rows() {
    return rows;
  }

  /** Number of columns. */
  public final int columns() {
    return columns;
  }

  /** The row of this key, {@link #NIL} for null, with this mixed hash; or a negative number. */
  public final int find(Object key, int mixed) {
    char[] displacements = seeds;
    int seed = displacements[PerfectHash.bucket(mixed, displacements.length)];
    int slot = PerfectHash.slot(mixed, seed, fingerprints.length);
    if (fingerprints[slot] != PerfectHash.fingerprint(mixed)) {
      return ABSENT;
    }
    Object there = boxed(slot, KEY);
    if (there == key || (there != NIL && key.equals(there))) {
      return slot;
    }
    return rows > fingerprints.length ? findBehind(key) : ABSENT;
  }

  /** The object in this cell: the same instance at every call. */
  public final Object cell(int row, int column) {
    Object boxed = boxed(row, column);
    return boxed == NIL ? null : boxed;
  }

  /** The object in this cell, {@link #NIL} for null. */
  public final Object boxed(int row, int column) {
    Object known = cells[row * columns + column];
    return known == null ? keep(row, column, thaw(row, column)) : known;
  }

  /** The object in this cell, {@link #NIL} for null, if it is thawed already; else null. */
  protected final Object known(int row, int column) {
    return cells[row * columns + column];
  }

  /** Keeps an object in its cell unless there is one; returns what is there. */
  protected final synchronized Object keep(int row, int column, Object made) {
    int place = row * columns + column;
    Object kept = cells[place];
    if (kept == null) {
      kept = made == null ? NIL : made;
      // Readers take no lock: all of the object must be visible before the reference to it is.
      VarHandle.releaseFence();
      cells[place] = kept;
      thawed++;
    }
    return kept;
  }

  /** Whether all its cells are thawed. */
  public final synchronized boolean isThawed() {
    return thawed == cells.length;
  }

  private synchronized int findBehind(Object key) {
    if (overflow == null) {
      Map<Object, Integer> behind = new HashMap<>();
      for (int row = fingerprints.length; row < rows; row++) {
        behind.put(boxed(row, KEY), row);
      }
      overflow = behind;
    }
    Integer row = overflow.get(key);
    return row == null ? ABSENT : row;
  }
}
