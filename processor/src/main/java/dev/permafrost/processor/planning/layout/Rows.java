package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.planning.hash.PlacedSegment;

/** The rows of one group, before they are written. */
public sealed interface Rows {

  /** In place of a node: null in a cell. */
  int NULL = -1;

  /** In place of a node: the cell is never read. */
  int ABSENT = Integer.MIN_VALUE;

  /** In place of a node: all exports of a unit that has several, as one array. */
  static int bundle(int unit) {
    return -2 - unit;
  }

  /** The unit that a bundle stands for. */
  static int unitOfBundle(int bundle) {
    return -2 - bundle;
  }

  /** Whether this stands for a bundle. */
  static boolean isBundle(int node) {
    return node < NULL && node != ABSENT;
  }

  /** How many rows. */
  int size();

  /** Whether the objects belong to all results. */
  boolean shared();

  /** Units of one kind, one per row. */
  record UnitRows(boolean shared, int[] units) implements Rows {
    @Override
    public int size() {
      return units.length;
    }
  }

  /**
   * A segment of a lazy collection.
   *
   * @param columns nodes or {@link #NULL}, column by column
   * @param placed how rows are placed by hash; null if they are not
   */
  record CellRows(boolean shared, int[][] columns, PlacedSegment placed) implements Rows {
    @Override
    public int size() {
      return columns[0].length;
    }
  }

  /** A segment of plain numbers, column by column. */
  record NumberRows(long[][] columns) implements Rows {
    @Override
    public int size() {
      return columns[0].length;
    }

    @Override
    public boolean shared() {
      return true;
    }
  }
}
