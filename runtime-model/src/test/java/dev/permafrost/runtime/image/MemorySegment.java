package dev.permafrost.runtime.image;

import java.util.List;
import java.util.function.Supplier;

/** A segment whose cells are made on demand, as a page would. */
final class MemorySegment extends Segment {

  private final List<Object[]> rows;

  MemorySegment(List<Object[]> rows) {
    this(rows, new char[1], new byte[1]);
  }

  /** Cells that are suppliers are asked at the first touch; null stays null. */
  MemorySegment(List<Object[]> rows, char[] seeds, byte[] fingerprints) {
    super(rows.size(), rows.isEmpty() ? 1 : rows.get(0).length, seeds, fingerprints);
    this.rows = rows;
  }

  @Override
  protected Object thaw(int row, int column) {
    Object cell = rows.get(row)[column];
    return cell instanceof Supplier<?> supplier ? supplier.get() : cell;
  }

  @Override
  public int number(int row, int column) {
    return (Integer) rows.get(row)[column];
  }

  @Override
  public void numbers(int row, int column, int[] target) {
    for (int i = 0; i < target.length && row + i < rows.size(); i++) {
      target[i] = number(row + i, column);
    }
  }
}
