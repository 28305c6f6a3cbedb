package dev.permafrost.runtime.view.frozen;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over the positions of a read-only sorted map, in its own direction. */
final class SortedIterator<T> implements Iterator<T> {

  private final FrozenSortedMap<?, ?> map;
  private final int what;
  private int next;

  SortedIterator(FrozenSortedMap<?, ?> map, int what) {
    this.map = map;
    this.what = what;
  }

  @Override
  public boolean hasNext() {
    return next < map.size();
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int at = next++;
    if (what == FrozenEntries.KEYS) {
      return (T) map.keyAt(at);
    }
    return (T) (what == FrozenEntries.VALUES ? map.valueAt(at) : map.entryAt(at));
  }
}
