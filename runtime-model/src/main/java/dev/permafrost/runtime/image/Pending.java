package dev.permafrost.runtime.image;

import java.util.Arrays;

/** The units that must be made before a cell can be: what one needs in turn comes first. */
final class Pending {
  private Segment[] owners = new Segment[8];
  private int[] rows = new int[8];
  private int size;

  private Pending() {}

  /** Makes, without recursion, all units that a row of a column needs. */
  static void drain(Column column, int row, Image owner) throws Exception {
    Pending pending = new Pending();
    column.missing(row, owner, pending);
    pending.drain();
  }

  void push(Segment owner, int row) {
    if (size == rows.length) {
      owners = Arrays.copyOf(owners, 2 * size);
      rows = Arrays.copyOf(rows, 2 * size);
    }
    owners[size] = owner;
    rows[size++] = row;
  }

  private void drain() throws Exception {
    while (size > 0) {
      int last = size - 1;
      if (owners[last].known(rows[last], 0) == null) {
        advance(owners[last], rows[last]);
      }
      if (size == last + 1) {
        size = last;
      }
    }
  }

  /** Makes the units this unit needs pending, or, if they all exist, the unit. */
  private void advance(Segment units, int row) throws Exception {
    Column column = units.column(0);
    int before = size;
    column.missing(row, units.owner(), this);
    if (size == before) {
      units.keep(row, 0, column.thaw(row, units.owner()));
    }
  }
}
