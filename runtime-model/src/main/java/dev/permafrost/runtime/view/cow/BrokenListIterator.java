package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * What is left of a list iterator when others changed the structure of its list: positions, and
 * failures in the order in which the JDK's look for them.
 */
final class BrokenListIterator<E> implements ListIterator<E> {

  private final Source<List<E>> source;
  private final int size;
  private final int cursor;
  private int last;

  /**
   * Makes one.
   *
   * @param size of the list when the iterator was opened
   */
  BrokenListIterator(Source<List<E>> source, int size, int cursor, int last) {
    this.source = source;
    this.size = size;
    this.cursor = cursor;
    this.last = last;
  }

  /** A part still has its old size; asking it would fail too early. */
  private int size() {
    return isPart() ? size : source.read().size();
  }

  private boolean isPart() {
    return source != source.root();
  }

  private boolean isArray() {
    return source.root().isArrayList();
  }

  @Override
  public boolean hasNext() {
    return isArray() ? cursor != size() : cursor < size();
  }

  @Override
  public boolean hasPrevious() {
    return cursor > 0;
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
  public E next() {
    throw failure(hasNext());
  }

  @Override
  public E previous() {
    throw failure(hasPrevious());
  }

  /** That of a part of a linked list looks first whether there is one. */
  private RuntimeException failure(boolean more) {
    return isArray() || !isPart() || more
        ? new ConcurrentModificationException()
        : new NoSuchElementException();
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    // At its end an ArrayList's iterator, as that of any part, does not look for changes.
    if (cursor < size() || !isArray() && !isPart()) {
      last = isArray() ? cursor - 1 : last;
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public void remove() {
    failUnlessReturned();
    throw new ConcurrentModificationException();
  }

  @Override
  public void set(E element) {
    if (last < 0) {
      throw new IllegalStateException();
    }
    throw new ConcurrentModificationException();
  }

  /** A linked list's iterator looks for changes first. */
  private void failUnlessReturned() {
    if (last < 0 && isArray()) {
      throw new IllegalStateException();
    }
  }

  @Override
  public void add(E element) {
    throw new ConcurrentModificationException();
  }
}
