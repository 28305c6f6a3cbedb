package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.RebuiltStore;
import dev.permafrost.runtime.store.SortedStore;
import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.Views;
import java.util.Comparator;

/** The description of a lazy collection; reading it loads none of the pages that hold its rows. */
final class Lazy {
  private final Origin origin;
  private final boolean hashed;
  private final int size;
  private final int rowsPerSegment;

  /** Whose rows these are. */
  private final Image owner;

  /** The contents. */
  private final int[] rows;

  /** The order of hashed rows, or the fences of sorted rows; without segments if there is none. */
  private final int[] second;

  private final int secondPerSegment;

  private Lazy(Cursor cursor, int kind, boolean hashed, Image owner) {
    this.hashed = hashed;
    this.owner = owner;
    origin = Origin.hashed(kind, cursor.count(), Float.intBitsToFloat((int) cursor.number()));
    size = cursor.count();
    rowsPerSegment = cursor.count();
    rows = cursor.table();
    second = cursor.table();
    secondPerSegment = cursor.count();
  }

  /** A new view; over a store that all results share, if its contents are stable. */
  static Object read(Cursor cursor, Object comparator, Image result) {
    int kind = cursor.count();
    boolean hashed = cursor.count() != 0;
    boolean shared = cursor.count() != 0;
    Lazy lazy = new Lazy(cursor, kind, hashed, shared ? result.common() : result);
    Object store = shared ? lazy.owner.store(lazy.place()) : null;
    if (store == null) {
      store = lazy.store(comparator);
      store = shared ? lazy.owner.keepStore(lazy.place(), store) : store;
    }
    return lazy.view(store);
  }

  /** Where the first rows are: different for different tables. */
  private Long place() {
    return (long) rows[1] << Integer.SIZE | rows[2];
  }

  private Object store(Object comparator) {
    if (origin.sorted()) {
      int fences = rows[Image.SEGMENTS];
      ListStore first =
          second[Image.SEGMENTS] == 0
              ? null
              : new ListStore(owner, second, secondPerSegment, fences);
      return new SortedStore(list(), first, (Comparator<?>) comparator);
    }
    if (hashed) {
      return new HashedStore(owner, rows, second, size);
    }
    return origin.list() ? list() : new RebuiltStore(list());
  }

  private ListStore list() {
    return new ListStore(owner, rows, rowsPerSegment, size);
  }

  private Object view(Object store) {
    if (origin.list()) {
      return Views.list(origin, (ListStore) store);
    }
    if (origin.sorted()) {
      return origin.map()
          ? Views.sortedMap(origin, (SortedStore) store)
          : Views.sortedSet(origin, (SortedStore) store);
    }
    return origin.map()
        ? Views.map(origin, (HashedStore) store)
        : Views.set(origin, (HashedStore) store);
  }
}
