package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.Lookup;
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

  /** The contents. */
  private final PageTable rows;

  /** The order of hashed rows, or the fences of sorted rows; without segments if there is none. */
  private final PageTable second;

  private final int secondPerSegment;

  private Lazy(Cursor cursor, int kind, boolean hashed, Result owner) {
    this.hashed = hashed;
    origin = Origin.hashed(kind, cursor.count(), Float.intBitsToFloat((int) cursor.number()));
    size = cursor.count();
    rowsPerSegment = cursor.count();
    rows = new PageTable(cursor, owner);
    second = new PageTable(cursor, owner);
    secondPerSegment = cursor.count();
  }

  /** A new view; over a store that all results share, if its contents are stable. */
  static Object read(Cursor cursor, Object comparator, Result result) {
    int kind = cursor.count();
    boolean hashed = cursor.count() != 0;
    boolean shared = cursor.count() != 0;
    Result owner = shared ? result.image().common() : result;
    Lazy lazy = new Lazy(cursor, kind, hashed, owner);
    Object store = shared ? owner.store(lazy.rows.place()) : null;
    if (store == null) {
      store = lazy.store(comparator);
      store = shared ? owner.keepStore(lazy.rows.place(), store) : store;
    }
    return lazy.view(store);
  }

  private Object store(Object comparator) {
    if (origin.sorted()) {
      ListStore fences =
          second.segments() == 0 ? null : new ListStore(second, secondPerSegment, rows.segments());
      return new SortedStore(list(), fences, (Comparator<?>) comparator);
    }
    if (hashed) {
      return new HashedStore(rows, second.segments() == 0 ? null : second, size);
    }
    return origin.list() ? list() : new RebuiltStore(list());
  }

  private ListStore list() {
    return new ListStore(rows, rowsPerSegment, size);
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
    return origin.map() ? Views.map(origin, (Lookup) store) : Views.set(origin, (Lookup) store);
  }
}
