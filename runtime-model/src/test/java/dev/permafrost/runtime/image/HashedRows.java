package dev.permafrost.runtime.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places rows by perfect hash, as an encoder would; the order table says where each one went. */
public final class HashedRows {

  private static final int ROWS_PER_BUCKET = 3;

  /** First the segments of the rows, behind them those of the order. */
  private final MemoryTable segments;

  private final int count;

  private HashedRows(MemoryTable segments, int count) {
    this.segments = segments;
    this.count = count;
  }

  /** Whose rows these are. */
  public Image owner() {
    return segments;
  }

  /** The rows, as stores are told. */
  public int[] table() {
    return segments.place(0, count);
  }

  /** Where each row went, as stores are told. */
  public int[] order() {
    return segments.place(count, segments.place()[Image.SEGMENTS] - count);
  }

  /** In place of {@link #order} where iteration follows the rows. */
  public int[] noOrder() {
    return segments.place(0, 0);
  }

  /** How many segments of rows were asked for. */
  public int rowsTouched() {
    return segments.touched(0, count);
  }

  /** How many segments of the order were asked for. */
  public int orderTouched() {
    return segments.touched(count, segments.place()[Image.SEGMENTS]);
  }

  /** Places rows whose keys are these, in this many segments. */
  public static HashedRows place(List<?> keys, List<Object[]> rows, int segments) {
    List<List<Integer>> bySegment = new ArrayList<>();
    for (int i = 0; i < segments; i++) {
      bySegment.add(new ArrayList<>());
    }
    for (int i = 0; i < rows.size(); i++) {
      bySegment.get(Segment.segment(mixed(keys.get(i)), segments)).add(i);
    }
    Object[][] places = new Object[rows.size()][];
    List<Segment> made = new ArrayList<>();
    for (int number = 0; number < segments; number++) {
      made.add(segment(keys, rows, bySegment.get(number), number, places));
    }
    made.addAll(MemoryTable.segments(Arrays.asList(places), 7));
    return new HashedRows(new MemoryTable(made), segments);
  }

  private static int mixed(Object key) {
    return Segment.mix(key == null ? 0 : key.hashCode());
  }

  private static Segment segment(
      List<?> keys, List<Object[]> rows, List<Integer> members, int number, Object[][] places) {
    Map<Integer, Integer> placed = new HashMap<>();
    List<Integer> behind = new ArrayList<>();
    for (int member : members) {
      if (placed.putIfAbsent(mixed(keys.get(member)), member) != null) {
        behind.add(member);
      }
    }
    int slots = placed.size();
    char[] seeds = new char[(slots + ROWS_PER_BUCKET - 1) / ROWS_PER_BUCKET];
    int[] slotted = displace(placed.keySet(), seeds, slots);
    byte[] fingerprints = new byte[slots];
    List<Object[]> result = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      fingerprints[slot] = Segment.fingerprint(slotted[slot]);
      put(rows, placed.get(slotted[slot]), number, places, result);
    }
    for (int member : behind) {
      put(rows, member, number, places, result);
    }
    return slots == 0 ? new MemorySegment(result) : new MemorySegment(result, seeds, fingerprints);
  }

  private static void put(
      List<Object[]> rows, int member, int number, Object[][] places, List<Object[]> result) {
    places[member] = new Object[] {number, result.size()};
    result.add(rows.get(member));
  }

  /** Finds a seed per bucket, fullest bucket first; the answer is the hash in each slot. */
  private static int[] displace(Set<Integer> hashes, char[] seeds, int slots) {
    List<List<Integer>> buckets = new ArrayList<>();
    for (int i = 0; i < seeds.length; i++) {
      buckets.add(new ArrayList<>());
    }
    for (int hash : hashes) {
      buckets.get(Segment.bucket(hash, seeds.length)).add(hash);
    }
    List<Integer> fullestFirst = new ArrayList<>();
    for (int i = 0; i < seeds.length; i++) {
      fullestFirst.add(i);
    }
    fullestFirst.sort(Comparator.comparingInt(i -> -buckets.get(i).size()));
    int[] slotted = new int[slots];
    boolean[] taken = new boolean[slots];
    for (int bucket : fullestFirst) {
      seeds[bucket] = seed(buckets.get(bucket), taken, slotted);
    }
    return slotted;
  }

  private static char seed(List<Integer> bucket, boolean[] taken, int[] slotted) {
    for (int seed = 0; seed <= Character.MAX_VALUE; seed++) {
      Set<Integer> mine = new HashSet<>();
      for (int hash : bucket) {
        int slot = Segment.slot(hash, seed, taken.length);
        if (!taken[slot]) {
          mine.add(slot);
        }
      }
      if (mine.size() == bucket.size()) {
        for (int hash : bucket) {
          int slot = Segment.slot(hash, seed, taken.length);
          taken[slot] = true;
          slotted[slot] = hash;
        }
        return (char) seed;
      }
    }
    throw new IllegalStateException("no seed for a bucket of " + bucket.size());
  }
}
