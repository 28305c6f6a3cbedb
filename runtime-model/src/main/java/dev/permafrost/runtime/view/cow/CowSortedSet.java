package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.frozen.ViewSpliterator;
import dev.permafrost.runtime.view.source.Range;
import dev.permafrost.runtime.view.source.SetRange;
import dev.permafrost.runtime.view.source.Source;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.Spliterator;

/** A sorted set, or a part of one, that copies the whole before the first mutation. */
public final class CowSortedSet<E> extends CowSet<E, NavigableSet<E>> implements NavigableSet<E> {
  private static final long serialVersionUID = 1L;

  /** Shows this source. */
  public CowSortedSet(Source<NavigableSet<E>> source) {
    super(source);
  }

  @Override
  Spliterator<E> frozenSpliterator() {
    int found = source.read().spliterator().characteristics();
    return (found & Spliterator.SORTED) == 0
        ? super.frozenSpliterator()
        : ViewSpliterator.ofKeys(this, found, comparator());
  }

  /** All in the other direction is nearly as good as all. */
  @Override
  Spliterator<E> rangeSpliterator() {
    if (source.isAllBackwards()) {
      return new CowSpliterator<>(this, source);
    }
    int found = source.read().spliterator().characteristics();
    return new RangeSpliterator<>(this, found & Spliterator.SORTED);
  }

  @Override
  public Comparator<? super E> comparator() {
    return source.read().comparator();
  }

  @Override
  public E first() {
    return source.read().first();
  }

  @Override
  public E last() {
    return source.read().last();
  }

  @Override
  public E lower(E element) {
    return source.read().lower(element);
  }

  @Override
  public E floor(E element) {
    return source.read().floor(element);
  }

  @Override
  public E ceiling(E element) {
    return source.read().ceiling(element);
  }

  @Override
  public E higher(E element) {
    return source.read().higher(element);
  }

  @Override
  public E pollFirst() {
    return source.frozen() && isEmpty() ? null : source.write().pollFirst();
  }

  @Override
  public E pollLast() {
    return source.frozen() && isEmpty() ? null : source.write().pollLast();
  }

  @Override
  public NavigableSet<E> descendingSet() {
    return source.frozen() ? part(Range.reversed()) : source.read().descendingSet();
  }

  @Override
  public Iterator<E> descendingIterator() {
    return descendingSet().iterator();
  }

  @Override
  public NavigableSet<E> subSet(E low, boolean lowIncluded, E high, boolean highIncluded) {
    return source.frozen()
        ? part(Range.between(low, lowIncluded, high, highIncluded))
        : source.read().subSet(low, lowIncluded, high, highIncluded);
  }

  @Override
  public NavigableSet<E> headSet(E high, boolean included) {
    return source.frozen()
        ? part(Range.head(high, included))
        : source.read().headSet(high, included);
  }

  @Override
  public NavigableSet<E> tailSet(E low, boolean included) {
    return source.frozen() ? part(Range.tail(low, included)) : source.read().tailSet(low, included);
  }

  private NavigableSet<E> part(Range<E> range) {
    return new CowSortedSet<>(new SetRange<>(source, range).derived());
  }

  @Override
  public SortedSet<E> subSet(E low, E high) {
    return subSet(low, true, high, false);
  }

  @Override
  public SortedSet<E> headSet(E high) {
    return headSet(high, false);
  }

  @Override
  public SortedSet<E> tailSet(E low) {
    return tailSet(low, true);
  }
}
