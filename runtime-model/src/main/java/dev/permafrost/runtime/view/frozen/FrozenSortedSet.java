package dev.permafrost.runtime.view.frozen;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A read-only sorted set: the keys of a read-only sorted map. */
public final class FrozenSortedSet<E> extends AbstractSet<E>
    implements NavigableSet<E>, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient FrozenSortedMap<E, ?> map;

  /** Makes a view; loads nothing. */
  public FrozenSortedSet(FrozenSortedMap<E, ?> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(Object element) {
    return map.containsKey(element);
  }

  @Override
  public Iterator<E> iterator() {
    return map.pass(FrozenEntries.KEYS);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return descendingSet().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return map.split(this, FrozenEntries.KEYS);
  }

  @Override
  public Comparator<? super E> comparator() {
    return map.comparator();
  }

  @Override
  public E first() {
    return map.firstKey();
  }

  @Override
  public E last() {
    return map.lastKey();
  }

  @Override
  public E lower(E element) {
    return map.lowerKey(element);
  }

  @Override
  public E floor(E element) {
    return map.floorKey(element);
  }

  @Override
  public E ceiling(E element) {
    return map.ceilingKey(element);
  }

  @Override
  public E higher(E element) {
    return map.higherKey(element);
  }

  @Override
  public FrozenSortedSet<E> descendingSet() {
    return map.descendingMap().navigableKeySet();
  }

  @Override
  public FrozenSortedSet<E> subSet(E low, boolean lowIncluded, E high, boolean highIncluded) {
    return map.subMap(low, lowIncluded, high, highIncluded).navigableKeySet();
  }

  @Override
  public FrozenSortedSet<E> headSet(E high, boolean included) {
    return map.headMap(high, included).navigableKeySet();
  }

  @Override
  public FrozenSortedSet<E> tailSet(E low, boolean included) {
    return map.tailMap(low, included).navigableKeySet();
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

  @Override
  public E pollFirst() {
    throw new UnsupportedOperationException();
  }

  @Override
  public E pollLast() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean add(E element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(Object element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  private Object writeReplace() {
    return Collections.unmodifiableNavigableSet(new TreeSet<>((SortedSet<E>) this));
  }
}
