package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of one page that have the same columns, with the objects thawed from them so far, side by
 * side in one array. Thread-safe: an object is made outside any lock, and the first that is done is
 * kept, so every thread sees the same instance. A hashed segment holds, in rows {@code 0 ..
 * slots-1}, entries placed by {@link #slot}, and behind them entries whose full hash equals that of
 * a placed one.
 *
 * <p>Data, objects and look-up share a class because each class costs a cold program about 0.2 ms.
 */
public class Segment {

  /** Stands for null in {@link #cells}, and for a null key. */
  public static final Object NIL = new Object();

  /** Column of the key. */
  public static final int KEY = 0;

  /** Column of the value; absent in a set. */
  public static final int VALUE = 1;

  private static final int ABSENT = -1;
  private static final char[] NO_SEEDS = {};
  private static final byte[] NO_FINGERPRINTS = {};

  private final int rows;
  private final int width;
  private final char[] seeds;
  private final byte[] fingerprints;

  /** Null where a subclass makes the objects. */
  private final Column[] columns;

  /** Whose objects these are. */
  private final Image owner;

  /** Row by row; null where nothing was thawed yet. */
  private final Object[] cells;

  /** How many cells are not null; guarded by this. */
  private int thawed;

  /** Rows behind the slots by key; built when a key first needs it. */
  private Map<Object, Integer> overflow;

  /**
   * A segment of which nothing is thawed yet, and whose objects a subclass makes.
   *
   * @param seeds the displacement seed of each hash bucket, and {@code fingerprints} one per slot;
   *     both of length 1 or more in a hashed segment, else never asked for
   */
  protected Segment(int rows, int width, char[] seeds, byte[] fingerprints) {
    this.rows = rows;
    this.width = width;
    this.seeds = seeds;
    this.fingerprints = fingerprints;
    this.columns = null;
    this.owner = null;
    this.cells = new Object[rows * width];
  }

  /** The same rows for another result. */
  Segment(Segment same, Image owner) {
    rows = same.rows;
    width = same.width;
    seeds = same.seeds;
    fingerprints = same.fingerprints;
    columns = same.columns;
    this.owner = owner;
    cells = new Object[rows * width];
  }

  /** Reads the rows at the cursor, which is in this page of the image. */
  private Segment(Cursor cursor, int flags, int rows, Image image, int page) {
    this.rows = rows;
    owner = image;
    boolean hashed = (flags & Format.HASHED) != 0;
    int slots = hashed ? cursor.count() : 0;
    seeds = hashed ? seeds(cursor) : NO_SEEDS;
    fingerprints = hashed ? fingerprints(cursor, slots) : NO_FINGERPRINTS;
    width = cursor.count();
    columns = new Column[width];
    List<Column> earlier = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns[i] = Column.read(cursor, rows, image, page, earlier);
    }
    // Numbers are no objects; where results have their own, this is what they are made from.
    boolean objects = (flags & Format.SHARED) != 0 && !columns[0].isNumeric();
    cells = new Object[objects ? rows * width : 0];
  }

  /** Reads a group of a page, whose directory starts at this place. */
  static Segment read(Image image, int page, String data, String wide, int directory, int group) {
    Cursor cursor = new Cursor(data, wide, directory, 0);
    int groups = cursor.count();
    int start = 0;
    int wideStart = 0;
    int flags = 0;
    int rows = 0;
    for (int i = 0; i < groups; i++) {
      int itsFlags = cursor.count();
      int itsRows = cursor.count();
      int length = cursor.count();
      int wideLength = cursor.count();
      if (i < group) {
        start += length;
        wideStart += wideLength;
      } else if (i == group) {
        flags = itsFlags;
        rows = itsRows;
      }
    }
    return new Segment(
        new Cursor(data, wide, cursor.at() + start, wideStart), flags, rows, image, page);
  }

  private static char[] seeds(Cursor cursor) {
    int count = cursor.count();
    Column numbers = Column.numbers(cursor, count);
    char[] seeds = new char[Math.max(1, count)];
    for (int i = 0; i < count; i++) {
      seeds[i] = (char) numbers.number(i);
    }
    return seeds;
  }

  private static byte[] fingerprints(Cursor cursor, int slots) {
    int start = cursor.skip(slots);
    // A segment without slots gets one that no fingerprint matches: a look-up need not ask.
    byte[] fingerprints = new byte[Math.max(1, slots)];
    Cursor.bytes(cursor.data(), start, start + slots, fingerprints);
    return fingerprints;
  }

  /** Makes the object of this cell, null included; first, without recursion, all units it needs. */
  protected Object thaw(int row, int column) {
    try {
      if (!columns[column].isLeaf()) {
        Pending.drain(columns[column], row, owner);
      }
      return columns[column].thaw(row, owner);
    } catch (Exception failure) {
      throw Image.failed(failure);
    }
  }

  /** The int in this cell of a column of numbers. */
  public int number(int row, int column) {
    return (int) columns[column].number(row);
  }

  /** The ints of as many rows from this one on as fit. */
  public void numbers(int row, int column, int[] target) {
    columns[column].numbers(row, target);
  }

  /** Number of rows. */
  public final int rows() {
    return rows;
  }

  /** Number of columns. */
  public final int columns() {
    return width;
  }

  /** The column with this number. */
  final Column column(int number) {
    return columns[number];
  }

  /** Whose objects these are. */
  final Image owner() {
    return owner;
  }

  /** The row of this key, {@link #NIL} for null, with this mixed hash; or a negative number. */
  public final int find(Object key, int mixed) {
    char[] displacements = seeds;
    int seed = displacements[bucket(mixed, displacements.length)];
    int slot = slot(mixed, seed, fingerprints.length);
    if (fingerprints[slot] != fingerprint(mixed)) {
      return ABSENT;
    }
    Object there = boxed(slot, KEY);
    if (there == key || (there != NIL && key.equals(there))) {
      return slot;
    }
    return rows > fingerprints.length ? findBehind(key) : ABSENT;
  }

  /** The object in this cell: the same instance at every call. */
  public final Object cell(int row, int column) {
    Object boxed = boxed(row, column);
    return boxed == NIL ? null : boxed;
  }

  /** The object in this cell, {@link #NIL} for null. */
  public final Object boxed(int row, int column) {
    Object known = cells[row * width + column];
    return known == null ? keep(row, column, thaw(row, column)) : known;
  }

  /**
   * The object in this cell, made together with the rest of its column if it is not there yet.
   *
   * @param all whether the other columns will be wanted too: what they share is read only once
   */
  public final Object swept(int row, int column, boolean all) {
    Object known = cells[row * width + column];
    if (known == null) {
      known = sweep(row, column, all);
    }
    return known == NIL ? null : known;
  }

  private Object sweep(int row, int column, boolean all) {
    if (columns != null && columns[column].isLeaf()) {
      Sweep sweep = new Sweep(owner);
      for (int i = all ? 0 : column; i <= (all ? width - 1 : column); i++) {
        if (columns[i].isLeaf()) {
          keepAll(i, sweep.objects(columns[i]));
        }
      }
    }
    return boxed(row, column);
  }

  private synchronized void keepAll(int column, Object[] made) {
    // As in keep; one fence is enough for all.
    VarHandle.releaseFence();
    for (int row = 0, place = column; row < made.length; row++, place += width) {
      if (cells[place] == null && made[row] != null) {
        cells[place] = made[row];
        thawed++;
      }
    }
  }

  /** The object in this cell, {@link #NIL} for null, if it is thawed already; else null. */
  final Object known(int row, int column) {
    return cells[row * width + column];
  }

  /** Keeps an object in its cell unless there is one; returns what is there. */
  final synchronized Object keep(int row, int column, Object made) {
    int place = row * width + column;
    Object kept = cells[place];
    if (kept == null) {
      kept = made == null ? NIL : made;
      // Readers take no lock: all of the object must be visible before the reference to it is.
      VarHandle.releaseFence();
      cells[place] = kept;
      thawed++;
    }
    return kept;
  }

  /** Whether all its cells are thawed. */
  public final synchronized boolean isThawed() {
    return thawed == cells.length;
  }

  /** How many rows of a hashed segment may be in the slots; all others are behind them. */
  public final int slots() {
    return fingerprints.length;
  }

  private synchronized int findBehind(Object key) {
    if (overflow == null) {
      Map<Object, Integer> behind = new HashMap<>();
      for (int row = fingerprints.length; row < rows; row++) {
        behind.put(boxed(row, KEY), row);
      }
      overflow = behind;
    }
    Integer row = overflow.get(key);
    return row == null ? ABSENT : row;
  }

  // The hash functions of a displacement perfect hash (hash, displace and compress, Belazzougui,
  // Botelho and Dietzfelbinger, ESA 2009). The encoder calls them too: changing one bit here
  // changes the image format.

  /** Spreads a {@code hashCode()} over 32 bits (the finalizer of MurmurHash3). */
  public static int mix(int hash) {
    int h = hash ^ (hash >>> 16);
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** Maps 32 random bits to {@code 0 .. n-1} without a division. */
  private static int reduce(int bits, int n) {
    return (int) (((bits & 0xFFFF_FFFFL) * n) >>> 32);
  }

  /** The segment of a key, out of {@code segments}. */
  public static int segment(int mixed, int segments) {
    return reduce(mixed, segments);
  }

  /** The bucket of a key inside its segment, out of {@code buckets}. */
  public static int bucket(int mixed, int buckets) {
    return reduce(mixed * 0x9E3779B1, buckets);
  }

  /** The slot of a key inside its segment, given its bucket's seed. */
  public static int slot(int mixed, int seed, int slots) {
    int h = (mixed ^ (seed * 0x632BE5AB)) * 0x85157AF5;
    return reduce(h ^ (h >>> 15), slots);
  }

  /** Seven bits, 1 to 127, that tell most absent keys without comparing. */
  public static byte fingerprint(int mixed) {
    return (byte) (1 + ((mixed & 0xFFFF) * 127 >>> 16));
  }
}
