package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.ListRange;
import dev.permafrost.runtime.view.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * A spliterator that was made before the first mutation. Single steps read the view; all else,
 * which in the end reaches everything anyway, is left to a spliterator of the real collection.
 */
final class CowSpliterator<E> implements Spliterator<E> {

  private final CowCollection<E, ?> view;
  private final Source<? extends Collection<E>> source;

  /** Over the view; null until the first step, which binds it to what the collection is then. */
  private Iterator<E> frozen;

  /** How many elements there were when it was bound; -1 before that. */
  private int size = -1;

  private int steps;
  private boolean exhausted;
  private Spliterator<E> real;

  CowSpliterator(CowCollection<E, ?> view, Source<? extends Collection<E>> source) {
    this.view = view;
    this.source = source;
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    if (real != null || !source.readsInOrder()) {
      return real().tryAdvance(action);
    }
    bind();
    if (!frozen.hasNext()) {
      exhausted = true;
      return false;
    }
    E element = frozen.next();
    steps++;
    action.accept(element);
    if (source.root().changed()) {
      throw new ConcurrentModificationException();
    }
    return true;
  }

  private void bind() {
    if (frozen == null) {
      frozen = view.frozenIterator();
      size = source.read().size();
    }
  }

  /** A spliterator of the real collection that has made the same steps. */
  private Spliterator<E> real() {
    if (real == null) {
      Spliterator<E> fresh = fresh();
      if (fresh == null) {
        real = broken(view.frozenSpliterator());
      } else if (size >= 0 && source.root().changed()) {
        real = broken(fresh);
      } else {
        real = fresh;
        skip();
      }
    }
    return real;
  }

  /** A new spliterator of the real collection; null if that is a part of a list, and broken. */
  private Spliterator<E> fresh() {
    try {
      return source.write().spliterator();
    } catch (ConcurrentModificationException broken) {
      size = size < 0 ? ((ListRange<?>) source).size() : size;
      return null;
    }
  }

  private void skip() {
    if (size >= 0) {
      real.estimateSize();
    }
    for (int i = 0; i < steps; i++) {
      real.tryAdvance(Skipped.INSTANCE);
    }
  }

  /** Bound to what is no longer so. */
  private Spliterator<E> broken(Spliterator<E> fresh) {
    if (source.root().isArrayList()) {
      List<E> moved = moved();
      return new BrokenSpliterator<>(fresh, moved, true, moved.size(), null);
    }
    // That of a tree has its next entry already, that of a table looks for it.
    boolean sorted = fresh.hasCharacteristics(ORDERED);
    List<E> rest = sorted || steps > 0 ? rest() : new ArrayList<>(source.read());
    return new BrokenSpliterator<>(fresh, rest, sorted ? steps < size : !exhausted, size, view);
  }

  /** What is at the positions ahead now: an array has null behind its end. */
  @SuppressWarnings("unchecked") // the root has what its parts have
  private List<E> moved() {
    List<?> list = (List<?>) source.root().read();
    int start = source instanceof ListRange ? ((ListRange<?>) source).start() : 0;
    List<E> moved = new ArrayList<>();
    for (int i = start + steps; i < start + size; i++) {
      moved.add(i < list.size() ? (E) list.get(i) : null);
    }
    return moved;
  }

  private List<E> rest() {
    List<E> rest = new ArrayList<>();
    ((CowIterator<?, E>) frozen).rest(rest);
    return rest;
  }

  @Override
  public void forEachRemaining(Consumer<? super E> action) {
    Objects.requireNonNull(action);
    real().forEachRemaining(action);
  }

  @Override
  public Spliterator<E> trySplit() {
    return real().trySplit();
  }

  @Override
  public long estimateSize() {
    if (real != null || steps > 0 || !source.readsInOrder()) {
      return real().estimateSize();
    }
    bind();
    return size;
  }

  @Override
  public int characteristics() {
    return known().characteristics();
  }

  @Override
  public Comparator<? super E> getComparator() {
    return known().getComparator();
  }

  /** One that has the characteristics of this, and need not have made the same steps. */
  private Spliterator<E> known() {
    return real == null && source.frozen() ? view.frozenSpliterator() : real();
  }
}
