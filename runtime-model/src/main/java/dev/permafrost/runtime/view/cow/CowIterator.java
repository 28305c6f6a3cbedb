package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import dev.permafrost.runtime.view.source.Witness;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * An iterator that was opened before the first mutation. It keeps the order it began with, removes
 * from the real collection, and fails fast when that was changed by anyone else.
 *
 * @param <T> what the read-only view yields
 * @param <E> what the caller sees
 */
abstract class CowIterator<T, E> implements Iterator<E> {

  private final Source<?> source;
  private final Iterator<T> frozen;
  private final boolean sorted;

  /** Null until this iterator has seen that a copy was made. */
  private Witness witness;

  private T last;
  private boolean removable;

  CowIterator(Source<?> source, Iterator<T> frozen) {
    this.source = source;
    this.frozen = frozen;
    Object whole = source.root().read();
    this.sorted = whole instanceof SortedMap || whole instanceof SortedSet;
  }

  /** What the caller sees of an item. */
  abstract E shown(T item);

  /** Removes an item from the real collection. */
  abstract void drop(T item);

  @Override
  public final boolean hasNext() {
    return frozen.hasNext();
  }

  @Override
  public final E next() {
    if (sorted && !frozen.hasNext()) {
      throw new NoSuchElementException(); // at its end a TreeMap's iterator looks no further
    }
    failIfChanged();
    last = frozen.next();
    removable = true;
    return shown(last);
  }

  @Override
  public final void remove() {
    if (!removable) {
      throw new IllegalStateException();
    }
    failIfChanged();
    removable = false;
    drop(last);
    witness = source.root().witness();
  }

  private void failIfChanged() {
    if (witness != null) {
      witness.check();
    } else if (!source.frozen()) {
      source.root().checkSinceCopy();
      witness = source.root().witness();
    }
  }
}
