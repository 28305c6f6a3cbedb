package dev.permafrost.runtime.store;

import dev.permafrost.runtime.image.Segment;
import java.util.Comparator;

/**
 * Entries in ascending order of their keys, found by binary search: first over the fences, which
 * hold the first key of each segment, then inside one segment.
 */
public final class SortedStore {

  private final ListStore rows;
  private final ListStore fences;
  private final Comparator<Object> comparator;

  /**
   * Makes a store; nothing is loaded.
   *
   * @param rows the entries, ascending; a value, if any, in column 1
   * @param fences the first key of each segment of {@code rows} in column 0; null for a table of
   *     few segments that may all be loaded
   * @param comparator null for natural order
   */
  @SuppressWarnings("unchecked") // a comparator is only asked about keys it was made for, as live
  public SortedStore(ListStore rows, ListStore fences, Comparator<?> comparator) {
    this.rows = rows;
    this.fences = fences;
    this.comparator = (Comparator<Object>) comparator;
  }

  public int size() {
    return rows.size();
  }

  /** The comparator, null for natural order. */
  public Comparator<?> comparator() {
    return comparator;
  }

  /** The key at this position of the order. */
  public Object key(int index) {
    return rows.cell(index, Segment.KEY);
  }

  /** The value at this position of the order. */
  public Object value(int index) {
    return rows.cell(index, Segment.VALUE);
  }

  /** The position of this key, or {@code -(insertion point) - 1}. */
  public int find(Object key) {
    if (fences == null) {
      return search(rows, key, 0, rows.size());
    }
    int fence = search(fences, key, 0, fences.size());
    int segment = fence >= 0 ? fence : -fence - 2;
    if (segment < 0) {
      return -1;
    }
    int first = segment * rows.rowsPerSegment();
    if (fence >= 0) {
      return first;
    }
    return search(rows, key, first + 1, Math.min(first + rows.rowsPerSegment(), rows.size()));
  }

  /** Compares two keys as the original does: NullPointerException, ClassCastException included. */
  @SuppressWarnings("unchecked")
  public int compare(Object left, Object right) {
    return comparator == null
        ? ((Comparable<Object>) left).compareTo(right)
        : comparator.compare(left, right);
  }

  private int search(ListStore list, Object key, int from, int to) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = compare(key, list.cell(middle, Segment.KEY));
      if (order == 0) {
        return middle;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
