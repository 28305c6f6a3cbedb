package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;

/**
 * A list iterator that was opened before the first mutation. Once there is a real list it goes on
 * with an iterator of that, from the same position.
 */
final class CowListIterator<E> implements ListIterator<E> {

  private final Source<List<E>> source;
  private final int frozenSize;
  private int cursor;
  private int last = -1;
  private ListIterator<E> real;

  CowListIterator(Source<List<E>> source, int cursor) {
    this.source = source;
    this.frozenSize = source.read().size();
    this.cursor = cursor;
  }

  /** The real iterator, null while nothing was changed. */
  private ListIterator<E> real() {
    if (real == null && !source.frozen()) {
      source.root().checkSinceCopy();
      real = moved();
    }
    return real;
  }

  /** The real iterator, after copying if need be. */
  private ListIterator<E> changeable() {
    if (real() == null) {
      source.write();
      real = moved();
    }
    return real;
  }

  private ListIterator<E> moved() {
    ListIterator<E> iterator = source.write().listIterator(cursor);
    // Going one step back and forth tells it which element set and remove are about.
    if (last >= 0 && last < cursor) {
      iterator.previous();
      iterator.next();
    } else if (last >= 0) {
      iterator.next();
      iterator.previous();
    }
    return iterator;
  }

  @Override
  public boolean hasNext() {
    if (real != null) {
      return real.hasNext();
    }
    // They differ when the list was shortened behind the iterator's back.
    return arrayList() ? cursor != size() : cursor < size();
  }

  private boolean arrayList() {
    return source.root().read() instanceof RandomAccess;
  }

  /** A sub-list that others broke still has its old size; asking it would throw too early. */
  private int size() {
    return source == source.root() ? source.read().size() : frozenSize;
  }

  @Override
  public boolean hasPrevious() {
    return real != null ? real.hasPrevious() : cursor != 0;
  }

  @Override
  public int nextIndex() {
    return real != null ? real.nextIndex() : cursor;
  }

  @Override
  public int previousIndex() {
    return nextIndex() - 1;
  }

  @Override
  public E next() {
    ListIterator<E> moved = real();
    if (moved != null) {
      return moved.next();
    }
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    last = cursor++;
    return source.read().get(last);
  }

  @Override
  public E previous() {
    ListIterator<E> moved = real();
    if (moved != null) {
      return moved.previous();
    }
    if (!hasPrevious()) {
      throw new NoSuchElementException();
    }
    last = --cursor;
    return source.read().get(last);
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    boolean changed = real == null && !source.frozen();
    if (changed && cursor >= size() && arrayList()) {
      return; // at its end an ArrayList's iterator does not look for changes, a LinkedList's does
    }
    ListIterator<E> moved = real();
    if (moved != null) {
      moved.forEachRemaining(action);
      return;
    }
    while (hasNext()) {
      action.accept(next());
    }
  }

  @Override
  public void remove() {
    if (!arrayList()) {
      real(); // a LinkedList's iterator looks for changes first
    }
    requireLast();
    changeable().remove();
  }

  @Override
  public void set(E element) {
    requireLast();
    changeable().set(element);
  }

  @Override
  public void add(E element) {
    changeable().add(element);
  }

  private void requireLast() {
    if (real == null && last < 0) {
      throw new IllegalStateException();
    }
  }
}
