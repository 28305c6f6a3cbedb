package dev.permafrost.processor.planning.hash;

import dev.permafrost.runtime.image.Segment;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where each key of a hashed table goes.
 *
 * @param segments the segments in order
 * @param segmentOf the segment of each key
 * @param rowOf the row of each key in its segment
 */
public record Placement(PlacedSegment[] segments, int[] segmentOf, int[] rowOf) {

  /** A segment may be this much larger than the average before the keys count as adversarial. */
  private static final int MAX_SKEW = 4;

  /** Places keys with these hash codes; empty where they collide too much for it to pay. */
  public static Optional<Placement> of(int[] hashes, int segments) {
    int[] mixed = new int[hashes.length];
    int[] segmentOf = new int[hashes.length];
    int[] sizes = new int[segments];
    for (int key = 0; key < hashes.length; key++) {
      mixed[key] = Segment.mix(hashes[key]);
      segmentOf[key] = Segment.segment(mixed[key], segments);
      sizes[segmentOf[key]]++;
    }
    int limit = Math.max(64, MAX_SKEW * (hashes.length / segments));
    if (segments > 1 && Arrays.stream(sizes).anyMatch(size -> size > limit)) {
      return Optional.empty();
    }
    return place(mixed, segmentOf, sizes);
  }

  private static Optional<Placement> place(int[] mixed, int[] segmentOf, int[] sizes) {
    int[][] keys = new int[sizes.length][];
    Arrays.setAll(keys, segment -> new int[sizes[segment]]);
    int[] next = new int[sizes.length];
    for (int key = 0; key < mixed.length; key++) {
      int segment = segmentOf[key];
      keys[segment][next[segment]++] = key;
    }
    PlacedSegment[] placed = new PlacedSegment[sizes.length];
    int[] rowOf = new int[mixed.length];
    for (int segment = 0; segment < sizes.length; segment++) {
      Optional<PlacedSegment> one = PlacedSegment.of(keys[segment], mixed);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      placed[segment] = one.get();
      int[] rows = placed[segment].keys();
      for (int row = 0; row < rows.length; row++) {
        rowOf[rows[row]] = row;
      }
    }
    return Optional.of(new Placement(placed, segmentOf, rowOf));
  }
}
