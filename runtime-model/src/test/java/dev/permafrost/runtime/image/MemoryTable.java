package dev.permafrost.runtime.image;

import java.util.ArrayList;
import java.util.List;

/** A table that lives in memory and counts how many segments were asked for. */
public final class MemoryTable extends Image {

  /** No pages, and a root that nobody asks for. */
  private static final String HEAD = "@A";

  private final List<Segment> segments;
  private final boolean[] touched;

  MemoryTable(List<Segment> segments) {
    super(HEAD);
    this.segments = segments;
    this.touched = new boolean[segments.size()];
  }

  /** Rows by position, so many per segment. */
  public static MemoryTable ofRows(List<Object[]> rows, int rowsPerSegment) {
    return new MemoryTable(segments(rows, rowsPerSegment));
  }

  static List<Segment> segments(List<Object[]> rows, int rowsPerSegment) {
    List<Segment> segments = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += rowsPerSegment) {
      segments.add(
          new MemorySegment(rows.subList(from, Math.min(rows.size(), from + rowsPerSegment))));
    }
    return segments;
  }

  /** All segments, as stores are told. */
  public int[] place() {
    return place(0, segments.size());
  }

  int[] place(int first, int count) {
    return new int[] {count, first, 0};
  }

  @Override
  protected Segment segment(int page, int group) {
    touched[page] = true;
    return segments.get(page);
  }

  /** How many different segments were asked for. */
  public int touched() {
    return touched(0, segments.size());
  }

  int touched(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += touched[i] ? 1 : 0;
    }
    return count;
  }

  @Override
  protected String data(int page) {
    throw new AssertionError(page);
  }

  @Override
  protected String wide(int page) {
    throw new AssertionError(page);
  }

  @Override
  protected Object make(int shape, Fields fields) {
    throw new AssertionError(shape);
  }

  @Override
  protected Object constant(int number) {
    throw new AssertionError(number);
  }
}
