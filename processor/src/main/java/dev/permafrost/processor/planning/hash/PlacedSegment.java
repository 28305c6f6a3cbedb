package dev.permafrost.processor.planning.hash;

import dev.permafrost.processor.planning.units.IntList;
import dev.permafrost.runtime.image.Segment;
import java.util.Arrays;
import java.util.Optional;

/**
 * The keys of one segment by row.
 *
 * @param keys the key in each row; rows from {@code slots} on have the full hash of one before
 * @param slots rows placed by hash
 * @param seeds the displacement seed of each bucket
 * @param fingerprints of each slot
 */
public record PlacedSegment(int[] keys, int slots, int[] seeds, byte[] fingerprints) {
  private static final int KEYS_PER_BUCKET = 3;
  private static final int SEEDS = 1 << Character.SIZE;
  private static final int FREE = -1;

  /** Places keys; empty if most of them have the hash of another, or no seed fits. */
  static Optional<PlacedSegment> of(int[] keys, int[] mixed) {
    int[] distinct = new int[keys.length];
    int[] behind = new int[keys.length];
    int slots = 0;
    int extra = 0;
    int[] sorted = sortedByHash(keys, mixed);
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && mixed[sorted[i]] == mixed[sorted[i - 1]]) {
        behind[extra++] = sorted[i];
      } else {
        distinct[slots++] = sorted[i];
      }
    }
    if (extra > Math.max(8, slots / 8)) {
      return Optional.empty();
    }
    int[] rows = Arrays.copyOf(distinct, keys.length);
    System.arraycopy(behind, 0, rows, slots, extra);
    int[] placed = Arrays.copyOf(distinct, slots);
    Optional<PlacedSegment> found = Optional.empty();
    // Fewer keys in a bucket take more room, and find a seed when more did not.
    for (int load = KEYS_PER_BUCKET; load > 0 && found.isEmpty(); load--) {
      found = new Search(placed, mixed, load).place(rows);
    }
    return found;
  }

  private static int[] sortedByHash(int[] keys, int[] mixed) {
    long[] tagged = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      tagged[i] = (long) mixed[keys[i]] << Integer.SIZE | keys[i];
    }
    Arrays.sort(tagged);
    int[] sorted = new int[keys.length];
    Arrays.setAll(sorted, i -> (int) tagged[i]);
    return sorted;
  }

  /** Finds a seed for each bucket, the largest buckets first. */
  private static final class Search {
    private final int[] mixed;
    private final int slots;
    private final IntList[] buckets;
    private final int[] keyAt;

    Search(int[] keys, int[] mixed, int load) {
      this.mixed = mixed;
      slots = keys.length;
      buckets = new IntList[(slots + load - 1) / load];
      Arrays.setAll(buckets, bucket -> new IntList());
      for (int key : keys) {
        buckets[Segment.bucket(mixed[key], buckets.length)].add(key);
      }
      keyAt = new int[slots];
      Arrays.fill(keyAt, FREE);
    }

    Optional<PlacedSegment> place(int[] rows) {
      int[] seeds = new int[buckets.length];
      for (int bucket : largestFirst()) {
        seeds[bucket] = seed(buckets[bucket]);
        if (seeds[bucket] == SEEDS) {
          return Optional.empty();
        }
      }
      byte[] fingerprints = new byte[slots];
      for (int slot = 0; slot < slots; slot++) {
        rows[slot] = keyAt[slot];
        fingerprints[slot] = Segment.fingerprint(mixed[keyAt[slot]]);
      }
      return Optional.of(new PlacedSegment(rows, slots, seeds, fingerprints));
    }

    private int[] largestFirst() {
      long[] tagged = new long[buckets.length];
      Arrays.setAll(tagged, i -> (long) -buckets[i].size() << Integer.SIZE | i);
      Arrays.sort(tagged);
      int[] order = new int[buckets.length];
      Arrays.setAll(order, i -> (int) tagged[i]);
      return order;
    }

    private int seed(IntList keys) {
      int seed = 0;
      while (seed < SEEDS && !fits(keys, seed)) {
        seed++;
      }
      return seed;
    }

    /** Puts the keys where this seed sends them, or none if a slot is taken. */
    private boolean fits(IntList keys, int seed) {
      for (int i = 0; i < keys.size(); i++) {
        int slot = Segment.slot(mixed[keys.get(i)], seed, slots);
        if (keyAt[slot] != FREE) {
          for (int j = 0; j < i; j++) {
            keyAt[Segment.slot(mixed[keys.get(j)], seed, slots)] = FREE;
          }
          return false;
        }
        keyAt[slot] = keys.get(i);
      }
      return true;
    }
  }
}
