package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Image;
import dev.permafrost.runtime.image.Segment;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Entries whose place follows from the hash of their key, one segment and one slot each. The null
 * key has hash 0, as in {@link java.util.HashMap}. When nothing is left to thaw and look-ups go on,
 * they move to an index over all segments.
 */
public class HashedStore {

  private static final Object ABSENT = new Object();

  private final Image owner;
  private final int[] table;
  private final int[] order;
  private final int size;
  private final Segment[] loaded;

  /** Null until the store is warm. */
  private FlatIndex warm;

  /** Look-ups so far; that racing threads lose some does not matter. */
  private int asked;

  /** How many look-ups it takes until the store is asked whether it is warm. */
  private int patience;

  /**
   * Makes a store; nothing is loaded.
   *
   * @param owner whose rows these are
   * @param table rows placed by their hash: the key in column 0, a value in column 1
   * @param order segment and row of each entry in iteration order (numbers, columns 0 and 1);
   *     without segments where iteration follows the rows
   * @param size number of entries
   */
  public HashedStore(Image owner, int[] table, int[] order, int size) {
    this.owner = owner;
    this.table = table;
    this.order = order;
    this.size = size;
    this.patience = Math.max(64, size);
    this.loaded = new Segment[Math.max(1, table[Image.SEGMENTS])];
  }

  /** Number of entries. */
  public int size() {
    return size;
  }

  /** The value at this key, null included, or {@code absent}. */
  public Object get(Object key, Object absent) {
    FlatIndex index = warm;
    if (index == null || key == null) {
      return coldGet(key, absent);
    }
    int mixed = FlatIndex.mixed(key);
    long bucket = FlatIndex.bucket(index.buckets(), mixed);
    if (FlatIndex.refuses(bucket, mixed)) {
      return absent;
    }
    Object[] places = index.places();
    int place = FlatIndex.place(places, mixed, bucket);
    Object there = places[place];
    // Never with null, which no map asks a key to compare itself with.
    return there == key || there != null && key.equals(there)
        ? places[place + 1]
        : index.last(key, absent);
  }

  /** The index over all entries, once nothing is left to thaw; null before that. */
  public final FlatIndex warm() {
    return warm;
  }

  private Object coldGet(Object key, Object absent) {
    int mixed = mixed(key);
    Segment segment = segment(Segment.segment(mixed, loaded.length));
    int row = segment.find(key == null ? Segment.NIL : key, mixed);
    return row < 0 ? absent : segment.cell(row, Segment.VALUE);
  }

  /** Whether the key is there; thaws no value. */
  public boolean contains(Object key) {
    return warm == null || key == null ? coldContains(key) : get(key, ABSENT) != ABSENT;
  }

  private boolean coldContains(Object key) {
    int mixed = mixed(key);
    Segment segment = segment(Segment.segment(mixed, loaded.length));
    return segment.find(key == null ? Segment.NIL : key, mixed) >= 0;
  }

  private int mixed(Object key) {
    if (++asked > patience) {
      warmUp();
    }
    return Segment.mix(key == null ? 0 : key.hashCode());
  }

  /** Builds the index if that thaws nothing. */
  private synchronized void warmUp() {
    asked = 0;
    patience = patience > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : 2 * patience;
    if (warm == null && isThawed()) {
      FlatIndex index = index();
      VarHandle.releaseFence();
      warm = index;
    }
  }

  private FlatIndex index() {
    Object[] entries = new Object[2 * size];
    Map<Object, Object> behind = null;
    int count = 0;
    for (Segment segment : loaded) {
      int last = segment.columns() - 1;
      for (int row = 0; row < segment.rows(); row++) {
        Object key = segment.cell(row, Segment.KEY);
        if (key != null && row < segment.slots()) {
          entries[count++] = key;
          entries[count++] = segment.cell(row, last);
        } else if (key != null) {
          behind = behind == null ? new HashMap<>() : behind;
          behind.put(key, segment.cell(row, last));
        }
      }
    }
    return FlatIndex.of(Arrays.copyOf(entries, count), behind);
  }

  /** Whether every object was made. */
  private boolean isThawed() {
    for (Segment segment : loaded) {
      if (segment == null || !segment.isThawed()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a hash table filled in the order of the walk iterates in that order, too. */
  public boolean keepsOrder() {
    return true;
  }

  /** Walks the entries in iteration order; a new walk stands before the first. */
  public Walk walk() {
    return HashedWalk.over(this, order[Image.SEGMENTS] > 0 ? owner : null, order);
  }

  Segment segment(int number) {
    Segment known = loaded[number];
    return known == null ? load(number) : known;
  }

  private Segment load(int number) {
    // Owners hand out the same segment every time; its final fields bear publication by a race.
    Segment segment = table[Image.SEGMENTS] == 0 ? NoRows.segment() : owner.segment(table, number);
    loaded[number] = segment;
    return segment;
  }
}
