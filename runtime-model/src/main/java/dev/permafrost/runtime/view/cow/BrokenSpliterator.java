package dev.permafrost.runtime.view.cow;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * What is left of a spliterator when the structure of its collection changed between two steps: as
 * those of the JDK it hands out what it still finds, and fails afterwards.
 */
final class BrokenSpliterator<E> implements Spliterator<E> {

  private final Iterator<E> rest;
  private final boolean array;
  private final long estimate;
  private final int characteristics;

  /**
   * Makes one.
   *
   * @param array whether it looks for changes at its end, too
   */
  BrokenSpliterator(Iterator<E> rest, boolean array, long estimate, int characteristics) {
    this.rest = rest;
    this.array = array;
    this.estimate = estimate;
    this.characteristics = characteristics;
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (!rest.hasNext()) {
      return false;
    }
    action.accept(rest.next());
    throw new ConcurrentModificationException();
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    boolean fails = array || rest.hasNext();
    while (rest.hasNext()) {
      action.accept(rest.next());
    }
    if (fails) {
      throw new ConcurrentModificationException();
    }
  }

  @Override
  public Spliterator<E> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return estimate;
  }

  @Override
  public int characteristics() {
    return characteristics;
  }
}
