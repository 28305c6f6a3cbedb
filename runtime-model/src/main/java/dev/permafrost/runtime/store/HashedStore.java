package dev.permafrost.runtime.store;

import dev.permafrost.runtime.table.PerfectHash;
import dev.permafrost.runtime.table.Segment;
import dev.permafrost.runtime.table.Table;

/**
 * Entries whose place follows from the hash of their key, one segment and one slot each. The null
 * key has hash 0, as in {@link java.util.HashMap}.
 */
public final class HashedStore extends Lookup {

  private final Table table;
  private final int columns;
  private final Table order;
  private final int size;
  private final HashedCells[] loaded;

  /**
   * Makes a store; nothing is loaded.
   *
   * @param table rows placed by {@link PerfectHash}; column 0 is the key
   * @param columns 2 with values in column 1, 1 without
   * @param order segment and row of each entry in iteration order (numbers, columns 0 and 1); null
   *     where iteration follows the rows
   * @param size number of entries
   */
  public HashedStore(Table table, int columns, Table order, int size) {
    this.table = table;
    this.columns = columns;
    this.order = order;
    this.size = size;
    this.loaded = new HashedCells[Math.max(1, table.segments())];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object get(Object key, Object absent) {
    Object probe = key == null ? Cells.NIL : key;
    int mixed = PerfectHash.mix(probe.hashCode());
    HashedCells cells = cells(PerfectHash.segment(mixed, loaded.length));
    int row = cells.find(probe, mixed);
    return row < 0 ? absent : cells.cell(row, VALUE);
  }

  @Override
  public boolean contains(Object key) {
    Object probe = key == null ? Cells.NIL : key;
    int mixed = PerfectHash.mix(probe.hashCode());
    return cells(PerfectHash.segment(mixed, loaded.length)).find(probe, mixed) >= 0;
  }

  @Override
  public Walk walk() {
    return new HashedWalk(this, order);
  }

  HashedCells cells(int segment) {
    HashedCells cells = loaded[segment];
    return cells == null ? load(segment) : cells;
  }

  private HashedCells load(int segment) {
    // Racing threads may each make one; both hold the same objects and final fields publish them.
    Segment rows = table.segments() == 0 ? new NoRows() : table.segment(segment);
    HashedCells cells = new HashedCells(rows, columns);
    loaded[segment] = cells;
    return cells;
  }
}
