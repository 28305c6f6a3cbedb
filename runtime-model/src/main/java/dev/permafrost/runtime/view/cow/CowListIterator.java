package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A list iterator that was opened before the first mutation. Once there is a real list it goes on
 * with an iterator of that, from the same position; single steps before that read the view.
 */
final class CowListIterator<E> implements ListIterator<E> {

  private final Source<List<E>> source;
  private final int size;
  private int cursor;
  private int last = -1;

  /** Null while all that was asked for were steps over the view. */
  private ListIterator<E> real;

  CowListIterator(Source<List<E>> source, int cursor) {
    this.source = source;
    this.size = source.read().size();
    this.cursor = cursor;
  }

  /** The real iterator, null while nothing was changed. */
  private ListIterator<E> real() {
    return real == null && source.frozen() ? null : moved();
  }

  /** The real iterator, after copying if need be. */
  private ListIterator<E> moved() {
    if (real == null) {
      real =
          source.root().changed()
              ? new BrokenListIterator<>(source, size, cursor, last)
              : moved(source.write().listIterator(cursor));
    }
    return real;
  }

  /** Going one step back and forth tells it which element set and remove are about. */
  private ListIterator<E> moved(ListIterator<E> iterator) {
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
    ListIterator<E> moved = real();
    return moved != null ? moved.hasNext() : cursor < size;
  }

  @Override
  public boolean hasPrevious() {
    ListIterator<E> moved = real();
    return moved != null ? moved.hasPrevious() : cursor > 0;
  }

  @Override
  public int nextIndex() {
    ListIterator<E> moved = real();
    return moved != null ? moved.nextIndex() : cursor;
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
    if (cursor >= size) {
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
    if (cursor <= 0) {
      throw new NoSuchElementException();
    }
    last = --cursor;
    return source.read().get(last);
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    moved().forEachRemaining(Objects.requireNonNull(action));
  }

  @Override
  public void remove() {
    moved().remove();
  }

  @Override
  public void set(E element) {
    moved().set(element);
  }

  @Override
  public void add(E element) {
    moved().add(element);
  }
}
