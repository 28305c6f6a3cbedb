package dev.permafrost.runtime.view.frozen;

import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** Iterates over a read-only list; refuses every mutator at any time. */
final class FrozenListIterator<E> implements ListIterator<E> {

  private final List<E> list;
  private int cursor;

  FrozenListIterator(List<E> list, int cursor) {
    this.list = list;
    this.cursor = cursor;
  }

  @Override
  public boolean hasNext() {
    return cursor < list.size();
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return list.get(cursor++);
  }

  @Override
  public boolean hasPrevious() {
    return cursor > 0;
  }

  @Override
  public E previous() {
    if (!hasPrevious()) {
      throw new NoSuchElementException();
    }
    return list.get(--cursor);
  }

  @Override
  public int nextIndex() {
    return cursor;
  }

  @Override
  public int previousIndex() {
    return cursor - 1;
  }

  @Override
  public void remove() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void set(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void add(E element) {
    throw new UnsupportedOperationException();
  }
}
