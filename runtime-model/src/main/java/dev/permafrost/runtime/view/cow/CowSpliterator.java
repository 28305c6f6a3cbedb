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
      boolean broken = size >= 0 && source.root().changed();
      Spliterator<E> made = source.write().spliterator();
      real = broken ? broken(made.characteristics()) : made;
      if (size >= 0 && !broken) {
        skip();
      }
    }
    return real;
  }

  private void skip() {
    real.estimateSize();
    for (int i = 0; i < steps; i++) {
      real.tryAdvance(Skipped.INSTANCE);
    }
  }

  /** An array has what moved there, and null behind its end. */
  @SuppressWarnings("unchecked") // the root has what its parts have
  private Spliterator<E> broken(int characteristics) {
    boolean array = source.root().isArrayList();
    List<E> rest = new ArrayList<>();
    if (array) {
      List<?> list = (List<?>) source.root().read();
      int start = source instanceof ListRange ? ((ListRange<?>) source).start() : 0;
      for (int i = start + steps; i < start + size; i++) {
        rest.add(i < list.size() ? (E) list.get(i) : null);
      }
    } else {
      ((CowIterator<?, E>) frozen).rest(rest);
    }
    long estimate = array ? rest.size() : size;
    return new BrokenSpliterator<>(rest.iterator(), array, estimate, characteristics);
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
