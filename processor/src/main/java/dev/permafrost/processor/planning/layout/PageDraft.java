package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.planning.units.IntList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page being filled: units by kind, then segments. */
public final class PageDraft {
  private final int number;
  private final Map<Object, IntList> unitsByKind = new LinkedHashMap<>();
  private final Map<Object, Boolean> sharedKinds = new LinkedHashMap<>();
  private final List<Rows> segments = new ArrayList<>();
  private long size;

  PageDraft(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  boolean fits(long more, long target) {
    return size == 0 || size + more <= target;
  }

  /** Adds a unit; equal kinds share a group. */
  void addUnit(int unit, Object kind, boolean shared, long unitSize) {
    unitsByKind.computeIfAbsent(kind, unseen -> new IntList()).add(unit);
    sharedKinds.put(kind, shared);
    size += unitSize;
  }

  /** Adds a segment and returns its number among the segments of this page. */
  int addSegment(Rows segment, long segmentSize) {
    segments.add(segment);
    size += segmentSize;
    return segments.size() - 1;
  }

  /** The group of a segment, once all units are added. */
  int groupOf(int segment) {
    return unitsByKind.size() + segment;
  }

  /** The groups in order: units first. */
  public List<Rows> groups() {
    List<Rows> groups = new ArrayList<>();
    unitsByKind.forEach(
        (kind, units) -> groups.add(new Rows.UnitRows(sharedKinds.get(kind), units.toArray())));
    groups.addAll(segments);
    return groups;
  }
}
