package dev.permafrost.runtime.store;

import java.util.Arrays;
import java.util.Map;

/**
 * Keys and values side by side, each key at the one place it can be: a displacement perfect hash,
 * so that a look-up never searches on, which is what a processor cannot foresee. Immutable once
 * published.
 *
 * <p>A bucket is one long: in its low half what its keys are displaced by, in its high half two
 * bits per key, which tell nearly all absent keys. Everything a look-up calls is tiny, since the
 * compiler inlines no more than that where most calls so far took the cold way.
 */
public final class FlatIndex {
  /** 2^32 divided by the golden ratio: multiplicative hashing, Knuth, TAOCP 3, section 6.4. */
  private static final int MULTIPLIER = 0x9E3779B9;

  private static final int SECOND_MULTIPLIER = 0x85EBCA6B;

  /** What keys are displaced by is a multiple of this. */
  private static final int STRIDE = 0x632BE5AB;

  /** So many keys in a bucket are there only if hash codes were chosen to that end. */
  private static final int LARGEST = 24;

  /**
   * With four fifths of the places taken, the last bucket of one key takes five tries on average.
   */
  private static final int TRIES = 1 << 20;

  /**
   * Binary logarithm of the places per bucket; they are for two fifths to four fifths as many keys.
   */
  private static final int BUCKET_BITS = 2;

  /** At {@code 2 n} a key or null, behind it its value. */
  private final Object[] places;

  private final long[] buckets;

  /** Entries whose keys have the hash code of a placed one; null if there are none. */
  private final Map<Object, Object> behind;

  private FlatIndex(int keys, Map<Object, Object> behind) {
    // No more than needed: in a large table, what is read from memory is most of a look-up.
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(16, keys + keys / 4) - 1);
    this.behind = behind;
    places = new Object[2 << bits];
    buckets = new long[1 << bits - BUCKET_BITS];
  }

  /**
   * The index of these entries; null if no place could be found for one, which only hash codes
   * chosen to that end bring about.
   *
   * @param entries keys and values in turn, no two keys with the same hash code
   * @param behind entries whose keys have the hash code of another; null if there are none
   */
  static FlatIndex of(Object[] entries, Map<Object, Object> behind) {
    FlatIndex index = new FlatIndex(entries.length / 2, behind);
    if (!index.displaceAll(entries)) {
      return null;
    }
    if (behind != null) {
      for (Object key : behind.keySet()) {
        index.admit(mixed(key));
      }
    }
    return index;
  }

  /** Large buckets first, as long as there is room for them. */
  private boolean displaceAll(Object[] entries) {
    int[] next = new int[entries.length / 2];
    int[] last = new int[buckets.length];
    int[] sizes = new int[buckets.length];
    int largest = chain(entries, next, last, sizes);
    if (largest > LARGEST) {
      return false;
    }
    for (int size = largest; size > 0; size--) {
      for (int bucket = 0; bucket < sizes.length; bucket++) {
        if (sizes[bucket] == size && !displace(bucket, members(last[bucket], next), entries)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Finds the last entry of each bucket, from 1 on, and in {@code next} the one before each entry.
   *
   * @return the size of the largest bucket
   */
  private int chain(Object[] entries, int[] next, int[] last, int[] sizes) {
    int largest = 0;
    for (int i = 0; i < next.length; i++) {
      int bucket = number(buckets, mixed(entries[2 * i]));
      next[i] = last[bucket];
      last[bucket] = i + 1;
      largest = Math.max(largest, ++sizes[bucket]);
    }
    return largest;
  }

  private static int[] members(int last, int[] next) {
    int count = 0;
    int[] members = new int[4];
    for (int entry = last; entry != 0; entry = next[entry - 1]) {
      if (count == members.length) {
        members = Arrays.copyOf(members, 2 * count);
      }
      members[count++] = entry - 1;
    }
    return Arrays.copyOf(members, count);
  }

  /** Finds what to displace the entries of a bucket by so that all are on free places. */
  private boolean displace(int bucket, int[] members, Object[] entries) {
    for (int i = 0; i < TRIES; i++) {
      int seed = i * STRIDE;
      int placed = 0;
      while (placed < members.length && put(members[placed], seed, entries)) {
        placed++;
      }
      if (placed == members.length) {
        buckets[bucket] = seed & 0xFFFF_FFFFL;
        for (int member : members) {
          admit(mixed(entries[2 * member]));
        }
        return true;
      }
      while (placed > 0) {
        int at = place(places, mixed(entries[2 * members[--placed]]), seed);
        places[at] = null;
        places[at + 1] = null;
      }
    }
    return false;
  }

  private boolean put(int entry, int seed, Object[] entries) {
    int at = place(places, mixed(entries[2 * entry]), seed);
    if (places[at] != null) {
      return false;
    }
    places[at] = entries[2 * entry];
    places[at + 1] = entries[2 * entry + 1];
    return true;
  }

  private void admit(int mixed) {
    buckets[number(buckets, mixed)] |=
        Long.MIN_VALUE >>> (mixed & 31) | Long.MIN_VALUE >>> (mixed >>> 5 & 31);
  }

  /** The buckets, for views that look up by themselves: each step between costs a fifth. */
  public long[] buckets() {
    return buckets;
  }

  /** The places that go with the buckets. */
  public Object[] places() {
    return places;
  }

  /** Spreads the hash code of a key. */
  static int mixed(Object key) {
    return spread(key.hashCode());
  }

  /** A hash code, spread over all bits. */
  public static int spread(int hash) {
    return hash * MULTIPLIER;
  }

  private static int number(long[] buckets, int mixed) {
    return mixed >>> Integer.numberOfLeadingZeros(buckets.length - 1);
  }

  /** The bucket of keys with this spread hash code. */
  public static long bucket(long[] buckets, int mixed) {
    return buckets[mixed >>> Integer.numberOfLeadingZeros(buckets.length - 1)];
  }

  /** Whether no key of this bucket has this spread hash code. */
  public static boolean refuses(long bucket, int mixed) {
    return (bucket << (mixed & 31) & bucket << (mixed >>> 5 & 31)) >= 0;
  }

  /** Where a key of this bucket is, its value behind it. */
  public static int place(Object[] places, int mixed, long bucket) {
    int h = (mixed ^ (int) bucket) * SECOND_MULTIPLIER;
    return h >>> Integer.numberOfLeadingZeros(places.length - 1) & ~1;
  }

  /** The value at a key that is not where it could be, or {@code absent}. */
  Object last(Object key, Object absent) {
    return behind == null ? absent : behind.getOrDefault(key, absent);
  }
}
