package dev.permafrost.runtime.table;

import java.util.List;
import java.util.function.Supplier;

/** A segment whose cells are made on demand, once, as a page would. */
final class MemorySegment extends Segment {

  private final List<Object[]> rows;
  private final Object[][] thawed;
  private final char[] seeds;
  private final byte[] fingerprints;

  MemorySegment(List<Object[]> rows) {
    this(rows, new char[0], new byte[0]);
  }

  /** Cells that are suppliers are asked at the first touch; null stays null. */
  MemorySegment(List<Object[]> rows, char[] seeds, byte[] fingerprints) {
    this.rows = rows;
    this.thawed = new Object[rows.size()][];
    this.seeds = seeds;
    this.fingerprints = fingerprints;
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public synchronized Object ref(int row, int column) {
    if (thawed[row] == null) {
      thawed[row] = rows.get(row).clone();
    }
    Object cell = thawed[row][column];
    if (cell instanceof Supplier) {
      cell = ((Supplier<?>) cell).get();
      thawed[row][column] = cell;
    }
    return cell;
  }

  @Override
  public int number(int row, int column) {
    return (Integer) rows.get(row)[column];
  }

  @Override
  public int slots() {
    return fingerprints.length;
  }

  @Override
  public char[] seeds() {
    return seeds;
  }

  @Override
  public byte[] fingerprints() {
    return fingerprints;
  }
}
