package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.view.Origin;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A read-only list, or a part of one, forwards or backwards. */
public final class FrozenList<E> extends AbstractList<E> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;
  private final transient ListStore store;
  private final transient int start;
  private final transient int size;
  private final transient int step;

  /** Makes a view of all elements; loads nothing. */
  public FrozenList(Origin origin, ListStore store) {
    this(origin, store, 0, store.size(), 1);
  }

  private FrozenList(Origin origin, ListStore store, int start, int size, int step) {
    this.origin = origin;
    this.store = store;
    this.start = start;
    this.size = size;
    this.step = step;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public E get(int index) {
    return (E) store.get(start + step * Objects.checkIndex(index, size));
  }

  @Override
  public boolean contains(Object element) {
    return indexOf(element) >= 0;
  }

  @Override
  public int indexOf(Object element) {
    checkNull(element);
    return super.indexOf(element);
  }

  @Override
  public int lastIndexOf(Object element) {
    checkNull(element);
    return super.lastIndexOf(element);
  }

  private void checkNull(Object element) {
    if (element == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
  }

  @Override
  public List<E> subList(int from, int to) {
    boolean jdk = step > 0 && !origin.guava();
    if (jdk && from > to && from >= 0 && to <= size) {
      throw new IllegalArgumentException("fromIndex > toIndex");
    }
    Objects.checkFromToIndex(from, to, size);
    return new FrozenList<>(origin, store, start + step * from, to - from, step);
  }

  /** This list backwards; overrides the method that {@code List} has from JDK 21 on. */
  public List<E> reversed() {
    return new FrozenList<>(origin, store, start + step * (size - 1), size, -step);
  }

  @Override
  public Iterator<E> iterator() {
    return new FrozenListIterator<>(this, 0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    if (index < 0 || index > size) {
      throw new IndexOutOfBoundsException(index);
    }
    return new FrozenListIterator<>(this, index);
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    if (step > 0 || origin.guava()) {
      super.forEach(action);
      return;
    }
    // The JDK's reversed lists find out at the first element that there is no action.
    for (E element : this) {
      action.accept(element);
    }
  }

  @Override
  public Spliterator<E> spliterator() {
    if (!origin.guava()) {
      // The JDK's reversed lists go by their iterators.
      return step > 0 ? super.spliterator() : Spliterators.spliterator(this, Spliterator.ORDERED);
    }
    return Spliterators.spliterator(
        this, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
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
  public boolean addAll(int index, Collection<? extends E> elements) {
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

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void sort(Comparator<? super E> comparator) {
    throw new UnsupportedOperationException();
  }

  /** Refused; overrides the method that {@code List} has from JDK 21 on. */
  public E removeFirst() {
    throw refusedRemoval();
  }

  /** Refused; overrides the method that {@code List} has from JDK 21 on. */
  public E removeLast() {
    throw refusedRemoval();
  }

  /** Guava and the JDK's reversed lists look whether there is something to remove. */
  private RuntimeException refusedRemoval() {
    return size == 0 && (origin.guava() || step < 0)
        ? new NoSuchElementException()
        : new UnsupportedOperationException();
  }

  private Object writeReplace() {
    if (origin.guava()) {
      return Collections.unmodifiableList(new ArrayList<>(this));
    }
    return origin.refusesNull() ? List.copyOf(this) : stream().toList();
  }
}
