package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.PerfectHash;
import dev.permafrost.runtime.table.Segment;
import java.util.HashMap;
import java.util.Map;

/** One segment of a hashed table: finds the row of a key with one probe. */
final class HashedCells extends Cells {

  private static final int ABSENT = -1;

  private final char[] seeds;
  private final byte[] fingerprints;
  private final int slots;
  private final int stride;

  /** Rows behind the slots by key; built when a key first needs it. */
  private Map<Object, Integer> overflow;

  HashedCells(Segment segment, int columns) {
    super(segment, columns);
    this.stride = columns;
    boolean empty = segment.slots() == 0;
    // An empty segment gets one slot that no fingerprint matches: the fast path need not ask.
    this.seeds = empty ? new char[1] : segment.seeds();
    this.fingerprints = empty ? new byte[1] : segment.fingerprints();
    this.slots = empty ? 1 : segment.slots();
  }

  /** The row of this key ({@link #NIL} for null), or a negative number. */
  int find(Object key, int mixed) {
    char[] displacements = seeds;
    int seed = displacements[PerfectHash.bucket(mixed, displacements.length)];
    int slot = PerfectHash.slot(mixed, seed, slots);
    if (fingerprints[slot] != PerfectHash.fingerprint(mixed)) {
      return ABSENT;
    }
    Object there = cache[slot * stride];
    if (there == null) {
      there = boxed(slot, Lookup.KEY);
    }
    if (there == key || (there != NIL && key.equals(there))) {
      return slot;
    }
    return rows() > slots ? findBehind(key, there) : ABSENT;
  }

  /** Keys behind the slots have the same hash as the one in the slot they would have had. */
  private int findBehind(Object key, Object placed) {
    if (key.hashCode() != placed.hashCode()) {
      return ABSENT;
    }
    Integer row = overflowRows().get(key);
    return row == null ? ABSENT : row;
  }

  private synchronized Map<Object, Integer> overflowRows() {
    if (overflow == null) {
      Map<Object, Integer> rows = new HashMap<>();
      for (int row = slots; row < rows(); row++) {
        rows.put(boxed(row, Lookup.KEY), row);
      }
      overflow = rows;
    }
    return overflow;
  }
}
