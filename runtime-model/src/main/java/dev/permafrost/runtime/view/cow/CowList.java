package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.source.ListRange;
import dev.permafrost.runtime.view.source.Root;
import dev.permafrost.runtime.view.source.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;

/** A list, or a part of one, that copies the whole before the first mutation. */
public class CowList<E> extends CowCollection<E, List<E>> implements List<E> {
  private static final long serialVersionUID = 1L;

  /** As that of {@link CowMap}. */
  @SuppressWarnings("unused")
  private CowList() {
    this(Root.filled(Origin.LINKED_LIST, List.<E>of()));
  }

  /** Shows this source. */
  public CowList(Source<List<E>> source) {
    super(source);
  }

  @Override
  public E get(int index) {
    return source.read().get(index);
  }

  @Override
  public int indexOf(Object element) {
    return source.read().indexOf(element);
  }

  @Override
  public int lastIndexOf(Object element) {
    return source.read().lastIndexOf(element);
  }

  @Override
  Iterator<E> frozenIterator() {
    return new CowListIterator<>(source, 0);
  }

  @Override
  public Spliterator<E> spliterator() {
    // What a linked list shows to one that is under way follows from its links.
    return source.frozen() && source.root().isArrayList()
        ? new CowSpliterator<>(this, source)
        : source.write().spliterator();
  }

  @Override
  Spliterator<E> frozenSpliterator() {
    return Spliterators.spliterator(this, Spliterator.ORDERED);
  }

  @Override
  public ListIterator<E> listIterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    if (!source.frozen()) {
      return source.read().listIterator(index);
    }
    if (index < 0 || index > size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return new CowListIterator<>(source, index);
  }

  @Override
  public List<E> subList(int from, int to) {
    if (!source.frozen()) {
      return source.read().subList(from, to);
    }
    return part(new ListRange<>(source, from, to).derived());
  }

  /** A view of a part, with random access if this has it. */
  List<E> part(Source<List<E>> range) {
    return new CowList<>(range);
  }

  @Override
  public E set(int index, E element) {
    if (source.frozen()) {
      Objects.checkIndex(index, size());
    }
    return source.write().set(index, element);
  }

  @Override
  public void add(int index, E element) {
    source.write().add(index, element);
  }

  @Override
  public E remove(int index) {
    return source.write().remove(index);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    return source.write().addAll(index, elements);
  }

  @Override
  public void replaceAll(UnaryOperator<E> operator) {
    source.write().replaceAll(operator);
  }

  @Override
  public void sort(Comparator<? super E> comparator) {
    source.write().sort(comparator);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof List && source.read().equals(other));
  }

  @Override
  public int hashCode() {
    return source.read().hashCode();
  }
}
