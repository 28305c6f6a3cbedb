package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Collection;
import java.util.Iterator;

/**
 * An iterator that was opened before the first mutation. Once there is a real collection it goes on
 * with an iterator of that, from the same position, unless the structure has changed.
 *
 * @param <T> what the read-only view yields
 * @param <E> what the caller sees
 */
abstract class CowIterator<T, E> implements Iterator<E> {

  private final Source<?> source;
  private final Iterator<T> frozen;
  private int steps;

  /** Null until this iterator needs it. */
  private Iterator<E> real;

  CowIterator(Source<?> source, Iterator<T> frozen) {
    this.source = source;
    this.frozen = frozen;
  }

  /** What the caller sees of an item. */
  abstract E shown(T item);

  /** A fresh iterator of the real collection. */
  abstract Iterator<E> realIterator();

  @Override
  public final boolean hasNext() {
    return real != null ? real.hasNext() : frozen.hasNext();
  }

  @Override
  public final E next() {
    if (real == null && !source.frozen()) {
      if (source.root().changed()) {
        throw source.root().failure(!frozen.hasNext());
      }
      real = moved();
    }
    if (real != null) {
      return real.next();
    }
    T item = frozen.next();
    steps++;
    return shown(item);
  }

  /** Takes what is left, whatever has changed since. */
  final void rest(Collection<E> to) {
    while (frozen.hasNext()) {
      to.add(shown(frozen.next()));
    }
  }

  private Iterator<E> moved() {
    Iterator<E> moved = realIterator();
    for (int i = 0; i < steps; i++) {
      moved.next();
    }
    return moved;
  }

  @Override
  public final void remove() {
    if (real == null) {
      if (steps == 0) {
        throw new IllegalStateException();
      }
      if (source.root().changed()) {
        throw source.root().failure(false);
      }
      real = moved();
    }
    real.remove();
  }
}
