package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.view.Origin;
import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Predicate;

/** A read-only set that finds its elements by hash. */
public final class FrozenSet<E> extends AbstractSet<E> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;
  private final transient HashedStore store;

  /** Makes a view; loads nothing. */
  public FrozenSet(Origin origin, HashedStore store) {
    this.origin = origin;
    this.store = store;
  }

  @Override
  public int size() {
    return store.size();
  }

  @Override
  public boolean contains(Object element) {
    if (element == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
    return store.contains(element);
  }

  @Override
  public Iterator<E> iterator() {
    return new WalkIterator<>(store.walk(), FrozenEntries.KEYS);
  }

  @Override
  public Spliterator<E> spliterator() {
    return Characteristics.split(origin, this, true);
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
    return origin.guava()
        ? Collections.unmodifiableSet(new LinkedHashSet<>(this))
        : Set.copyOf(this);
  }
}
