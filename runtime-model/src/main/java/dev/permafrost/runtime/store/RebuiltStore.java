package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Segment;
import java.lang.invoke.VarHandle;

/**
 * Entries whose keys have hash codes that differ from one JVM to the next (enums, records, objects
 * hashed by identity): rows in iteration order, with an index that the first look-up builds. Until
 * then it costs nothing; building thaws every key and no value.
 */
public final class RebuiltStore extends HashedStore {

  private static final int[] NO_TABLE = {0, 0, 0};

  private final ListStore rows;
  private Index index;

  /** Makes a store over rows in iteration order; nothing is loaded. */
  public RebuiltStore(ListStore rows) {
    super(null, NO_TABLE, NO_TABLE, rows.size());
    this.rows = rows;
  }

  @Override
  public Object get(Object key, Object absent) {
    int row = index().find(key == null ? Segment.NIL : key);
    return row < 0 ? absent : rows.cell(row, Segment.VALUE);
  }

  @Override
  public boolean contains(Object key) {
    return index().find(key == null ? Segment.NIL : key) >= 0;
  }

  @Override
  public boolean keepsOrder() {
    return false;
  }

  @Override
  public Walk walk() {
    return rows.walk();
  }

  private Index index() {
    Index built = index;
    return built == null ? build() : built;
  }

  private synchronized Index build() {
    if (index == null) {
      Index built = new Index(rows.size());
      for (int row = 0; row < rows.size(); row++) {
        built.add(rows.key(row), row);
      }
      // The array elements were written after the constructor: final fields do not cover them.
      VarHandle.releaseFence();
      index = built;
    }
    return index;
  }

  /** An open-addressing hash table of row numbers, at most half full. */
  private static final class Index {
    private final Object[] keys;

    /** Compared first, as HashMap does: only keys of equal hash are ever asked for equality. */
    private final int[] hashes;

    private final int[] rowOf;
    private final int mask;

    Index(int size) {
      int capacity = Integer.highestOneBit(Math.max(1, size)) << 2;
      this.keys = new Object[capacity];
      this.hashes = new int[capacity];
      this.rowOf = new int[capacity];
      this.mask = capacity - 1;
    }

    void add(Object key, int row) {
      int hash = key.hashCode();
      int at = Segment.mix(hash) & mask;
      while (keys[at] != null) {
        at = at + 1 & mask;
      }
      keys[at] = key;
      hashes[at] = hash;
      rowOf[at] = row;
    }

    int find(Object key) {
      int hash = key.hashCode();
      int at = Segment.mix(hash) & mask;
      while (true) {
        Object there = keys[at];
        if (there == null) {
          return -1;
        }
        if (there == key || (hashes[at] == hash && there != Segment.NIL && key.equals(there))) {
          return rowOf[at];
        }
        at = at + 1 & mask;
      }
    }
  }
}
