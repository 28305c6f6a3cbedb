package dev.permafrost.runtime.store;

/**
 * Keys and values side by side in one open-addressing table, at most half full, behind a filter of
 * 8 to 16 bits per key that tells most absent keys with one read. Immutable once published.
 */
final class FlatIndex {
  /** 2^32 divided by the golden ratio: multiplicative hashing, Knuth, TAOCP 3, section 6.4. */
  private static final int MULTIPLIER = 0x9E3779B9;

  /** Binary logarithm of the filter bits per place; a place is used for at most half a key. */
  private static final int FILTER_BITS = 2;

  /** At {@code 2 n} a key or null, behind it its value. */
  private final Object[] places;

  private final long[] filter;
  private final int shift;
  private final int filterShift;

  /** An empty index for so many keys. */
  FlatIndex(int keys) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(16, 2 * keys) - 1);
    shift = Integer.SIZE - bits;
    places = new Object[2 << bits];
    filter = new long[1 << bits + FILTER_BITS - 6];
    filterShift = shift - FILTER_BITS;
  }

  /** Adds a key that is neither there nor null. */
  void add(Object key, Object value) {
    int mixed = key.hashCode() * MULTIPLIER;
    int bit = mixed >>> filterShift;
    filter[bit >>> 6] |= 1L << bit;
    int at = mixed >>> shift << 1;
    while (places[at] != null) {
      at = at + 2 & places.length - 1;
    }
    places[at] = key;
    places[at + 1] = value;
  }

  /** The value at this key, which is not null, or {@code absent}. */
  Object get(Object key, Object absent) {
    int mixed = key.hashCode() * MULTIPLIER;
    int bit = mixed >>> filterShift;
    return (filter[bit >>> 6] >>> bit & 1) == 0 ? absent : probe(key, mixed >>> shift << 1, absent);
  }

  private Object probe(Object key, int start, Object absent) {
    Object[] table = places;
    int at = start;
    while (true) {
      Object there = table[at];
      if (there == key) {
        return table[at + 1];
      }
      if (there == null) {
        return absent;
      }
      if (key.equals(there)) {
        return table[at + 1];
      }
      at = at + 2 & table.length - 1;
    }
  }
}
