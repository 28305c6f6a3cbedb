package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.container.LazyKind;

/** Reads the description of a lazy collection; loads none of the pages that hold its rows. */
final class Lazy {
  private Lazy() {}

  /** A new view; over a store that all results share, if its contents are stable. */
  static Object read(Cursor cursor, Object comparator, Result result) {
    int origin = cursor.count();
    boolean hashed = cursor.count() != 0;
    boolean shared = cursor.count() != 0;
    int capacity = cursor.count();
    float loadFactor = Float.intBitsToFloat((int) cursor.number());
    LazyKind kind = new LazyKind(origin, hashed, cursor.count(), cursor.count());
    Result owner = shared ? result.image().common() : result;
    PageTable rows = new PageTable(cursor, owner);
    PageTable second = new PageTable(cursor, owner);
    int perSegment = cursor.count();
    Object store = shared ? owner.store(rows.place()) : null;
    if (store == null) {
      store = kind.store(rows, second.segments() == 0 ? null : second, perSegment, comparator);
      store = shared ? owner.keepStore(rows.place(), store) : store;
    }
    return kind.view(store, capacity, loadFactor);
  }
}
