package dev.permafrost.runtime.view.cow;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.function.Consumer;

/** A spliterator over a range of a sorted set: as TreeMap's, an iterator that knows no size. */
final class RangeSpliterator<E> implements Spliterator<E> {

  private final Iterator<E> elements;
  private final SortedSet<E> range;
  private final int sorted;

  /**
   * Makes one.
   *
   * @param sorted {@code SORTED} for a range in the direction of the whole, else 0
   */
  RangeSpliterator(SortedSet<E> range, int sorted) {
    this.elements = range.iterator();
    this.range = range;
    this.sorted = sorted;
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (!elements.hasNext()) {
      return false;
    }
    action.accept(elements.next());
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    elements.forEachRemaining(Objects.requireNonNull(action));
  }

  @Override
  public Spliterator<E> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return DISTINCT | ORDERED | sorted;
  }

  @Override
  public Comparator<? super E> getComparator() {
    if (sorted == 0) {
      throw new IllegalStateException();
    }
    return range.comparator();
  }
}
