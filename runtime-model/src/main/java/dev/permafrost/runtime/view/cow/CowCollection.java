package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.frozen.ViewSpliterator;
import dev.permafrost.runtime.view.source.Source;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A collection that copies itself before its first mutation. */
abstract class CowCollection<E, C extends Collection<E>> extends AbstractCollection<E>
    implements Serializable {
  private static final long serialVersionUID = 1L;

  final transient Source<C> source;

  CowCollection(Source<C> source) {
    this.source = source;
  }

  /** An iterator that starts on the read-only view. */
  abstract Iterator<E> frozenIterator();

  @Override
  public int size() {
    return source.read().size();
  }

  @Override
  public boolean isEmpty() {
    return source.read().isEmpty();
  }

  @Override
  public boolean contains(Object element) {
    return source.read().contains(element);
  }

  @Override
  public Iterator<E> iterator() {
    return source.readsInOrder() ? frozenIterator() : source.write().iterator();
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    // It reaches everything in any case, and what the action changes shows as it does live.
    source.write().forEach(Objects.requireNonNull(action));
  }

  @Override
  public Spliterator<E> spliterator() {
    if (!source.readsInOrder()) {
      return source.write().spliterator();
    }
    if (source.root().isLinkedTable()) {
      return Spliterators.spliterator(this, source.read().spliterator().characteristics());
    }
    return source.isWhole() ? new CowSpliterator<>(this, source) : rangeSpliterator();
  }

  /** A spliterator over a part of a sorted collection, which goes by an iterator. */
  Spliterator<E> rangeSpliterator() {
    return Spliterators.spliterator(this, 0);
  }

  /** A spliterator over this view that has the characteristics of the original's. */
  Spliterator<E> frozenSpliterator() {
    return ViewSpliterator.of(this, source.read().spliterator().characteristics());
  }

  @Override
  public boolean add(E element) {
    return source.write().add(element);
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    return source.write().addAll(elements);
  }

  @Override
  public boolean remove(Object element) {
    // What is not there need not be copied to be removed.
    return !(source.frozen() && !contains(element)) && source.write().remove(element);
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    return source.write().removeAll(elements);
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return source.write().removeIf(filter);
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    return source.write().retainAll(elements);
  }

  @Override
  public void clear() {
    source.write().clear();
  }

  /** Serialized as the real collection. */
  final Object writeReplace() throws ObjectStreamException {
    return source.serialForm();
  }
}
