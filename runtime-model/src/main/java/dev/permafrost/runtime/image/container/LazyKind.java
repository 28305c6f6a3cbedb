package dev.permafrost.runtime.image.container;

import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.Lookup;
import dev.permafrost.runtime.store.RebuiltStore;
import dev.permafrost.runtime.store.SortedStore;
import dev.permafrost.runtime.table.Table;
import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.Views;
import java.util.Comparator;

/** What a lazy collection is made of, apart from its tables: which store, which view. */
public final class LazyKind {
  private final int origin;
  private final boolean hashed;
  private final int size;
  private final int rowsPerSegment;

  /**
   * A kind.
   *
   * @param origin one of the kinds of {@link Origin}
   * @param hashed whether rows are placed by perfect hash
   * @param rowsPerSegment for rows that are not, how many each segment but the last has
   */
  public LazyKind(int origin, boolean hashed, int size, int rowsPerSegment) {
    this.origin = origin;
    this.hashed = hashed;
    this.size = size;
    this.rowsPerSegment = rowsPerSegment;
  }

  /**
   * Makes the store; it may be shared by views of many results.
   *
   * @param rows the contents
   * @param second the order of hashed rows, or the fences of sorted rows; null without
   * @param perSegment rows of each segment of the fences
   */
  public Object store(Table rows, Table second, int perSegment, Object comparator) {
    if (isSorted()) {
      ListStore fences =
          second == null ? null : new ListStore(second, 1, perSegment, rows.segments());
      return new SortedStore(list(rows), fences, (Comparator<?>) comparator);
    }
    if (hashed) {
      return new HashedStore(rows, columns(), second, size);
    }
    return isList() ? list(rows) : new RebuiltStore(list(rows));
  }

  private ListStore list(Table rows) {
    return new ListStore(rows, columns(), rowsPerSegment, size);
  }

  /** Makes a new view of a store. */
  public Object view(Object store, int capacity, float loadFactor) {
    Origin made = Origin.hashed(origin, capacity, loadFactor);
    if (isList()) {
      return Views.list(made, (ListStore) store);
    }
    if (isSorted()) {
      return isMap()
          ? Views.sortedMap(made, (SortedStore) store)
          : Views.sortedSet(made, (SortedStore) store);
    }
    return isMap() ? Views.map(made, (Lookup) store) : Views.set(made, (Lookup) store);
  }

  /** Columns of the rows: a key or element, and the value of a map. */
  private int columns() {
    return isMap() ? 2 : 1;
  }

  private boolean isList() {
    return origin == Origin.ARRAY_LIST
        || origin == Origin.LINKED_LIST
        || origin == Origin.IMMUTABLE_LIST
        || origin == Origin.NULLABLE_IMMUTABLE_LIST
        || origin == Origin.GUAVA_LIST;
  }

  private boolean isSorted() {
    return origin == Origin.TREE_SET
        || origin == Origin.TREE_MAP
        || origin == Origin.GUAVA_SORTED_SET
        || origin == Origin.GUAVA_SORTED_MAP;
  }

  private boolean isMap() {
    return origin == Origin.HASH_MAP
        || origin == Origin.LINKED_HASH_MAP
        || origin == Origin.TREE_MAP
        || origin == Origin.IMMUTABLE_MAP
        || origin == Origin.GUAVA_MAP
        || origin == Origin.GUAVA_SORTED_MAP;
  }
}
