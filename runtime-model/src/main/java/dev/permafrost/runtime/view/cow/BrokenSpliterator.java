package dev.permafrost.runtime.view.cow;

import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * What is left of a spliterator when the structure of its collection changed between two steps: as
 * those of the JDK it hands out what it still finds, and fails afterwards.
 */
final class BrokenSpliterator<E> implements Spliterator<E> {

  private final Spliterator<E> fresh;
  private final Iterator<E> rest;
  private final int size;

  /** Null for an array, of which it knows what is left. */
  private final Collection<E> hashed;

  private boolean fails;

  /**
   * Makes one.
   *
   * @param fresh of the same collection, for what it says of itself
   * @param rest what it finds yet
   * @param fails whether a pass over what is left fails even if that is nothing
   * @param size that it had when it was bound
   * @param hashed what it is of, which may have another size now; null for an array
   */
  BrokenSpliterator(
      Spliterator<E> fresh, List<E> rest, boolean fails, int size, Collection<E> hashed) {
    this.fresh = fresh;
    this.rest = rest.iterator();
    this.fails = fails;
    this.size = size;
    this.hashed = hashed;
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (!rest.hasNext()) {
      fails &= hashed == null;
      return false;
    }
    action.accept(rest.next());
    throw new ConcurrentModificationException();
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    boolean failsAtEnd = fails || rest.hasNext();
    while (rest.hasNext()) {
      action.accept(rest.next());
    }
    if (failsAtEnd) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public Spliterator<E> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return size;
  }

  @Override
  public int characteristics() {
    // A hash table's looks whether its size is still that of the table.
    boolean exact = hashed == null || hashed.size() == size || fresh.hasCharacteristics(ORDERED);
    return exact ? fresh.characteristics() : fresh.characteristics() & ~SIZED;
  }

  @Override
  public Comparator<? super E> getComparator() {
    return fresh.getComparator();
  }
}
