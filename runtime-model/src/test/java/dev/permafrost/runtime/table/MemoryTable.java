package dev.permafrost.runtime.table;

import java.util.ArrayList;
import java.util.List;

/** A table that lives in memory and counts how many segments were asked for. */
public final class MemoryTable extends Table {

  private final List<Segment> segments;
  private final boolean[] touched;

  MemoryTable(List<Segment> segments) {
    this.segments = segments;
    this.touched = new boolean[segments.size()];
  }

  /** Rows by position, so many per segment. */
  public static MemoryTable ofRows(List<Object[]> rows, int rowsPerSegment) {
    List<Segment> segments = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += rowsPerSegment) {
      segments.add(
          new MemorySegment(rows.subList(from, Math.min(rows.size(), from + rowsPerSegment))));
    }
    return new MemoryTable(segments);
  }

  @Override
  public int segments() {
    return segments.size();
  }

  @Override
  public Segment segment(int number) {
    touched[number] = true;
    return segments.get(number);
  }

  /** How many different segments were asked for. */
  public int touched() {
    int count = 0;
    for (boolean each : touched) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
