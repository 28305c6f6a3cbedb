package dev.permafrost.processor.planning.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.image.Segment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private static void check(int[] hashes, int segments) {
    Placement placement = Placement.of(hashes, segments).orElseThrow();
    for (int key = 0; key < hashes.length; key++) {
      int mixed = Segment.mix(hashes[key]);
      assertEquals(Segment.segment(mixed, segments), placement.segmentOf()[key]);
      PlacedSegment segment = placement.segments()[placement.segmentOf()[key]];
      int row = placement.rowOf()[key];
      assertEquals(key, segment.keys()[row]);
      int bucket = Segment.bucket(mixed, segment.seeds().length);
      int slot = Segment.slot(mixed, segment.seeds()[bucket], segment.slots());
      assertEquals(hashes[segment.keys()[slot]], hashes[key]);
      assertTrue(row == slot || row >= segment.slots());
    }
  }

  @Test
  void everyKeyIsWhereTheLookUpGoes() {
    Random random = new Random(3);
    for (int size = 1; size < 3000; size = size * 3 + 1) {
      check(random.ints(size).toArray(), Math.max(1, size / 200));
    }
  }

  @Test
  void keysInARowAreSpreadEvenly() {
    int[] hashes = new int[100_000];
    Arrays.setAll(hashes, i -> i);
    check(hashes, 300);
  }

  @Test
  void fewEqualHashesGoBehindTheSlots() {
    int[] hashes = new Random(4).ints(500).toArray();
    hashes[3] = hashes[4];
    hashes[5] = hashes[4];
    check(hashes, 2);
  }

  @Test
  void manyEqualHashesAreRefused() {
    assertTrue(Placement.of(new int[5000], 20).isEmpty());
    assertTrue(Placement.of(new int[100], 1).isEmpty());
  }
}
