package dev.permafrost.runtime.view.frozen;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** A spliterator that knows the order its elements are sorted by. */
public final class SortedSpliterator<T> implements Spliterator<T> {

  private final Spliterator<T> base;
  private final Comparator<? super T> comparator;

  private SortedSpliterator(Spliterator<T> base, Comparator<? super T> comparator) {
    this.base = base;
    this.comparator = comparator;
  }

  /** Over elements or keys; {@code comparator} null for natural order. */
  public static <T> Spliterator<T> ofKeys(
      Collection<T> keys, int characteristics, Comparator<? super T> comparator) {
    return of(keys, characteristics, comparator);
  }

  /** Over entries sorted by key. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // null means that the keys are Comparable
  public static <K, V> Spliterator<Map.Entry<K, V>> ofEntries(
      Collection<Map.Entry<K, V>> entries, int characteristics, Comparator<? super K> byKey) {
    Comparator<Map.Entry<K, V>> comparator =
        byKey == null ? (Comparator) Map.Entry.comparingByKey() : Map.Entry.comparingByKey(byKey);
    return of(entries, characteristics, comparator);
  }

  private static <T> Spliterator<T> of(
      Collection<T> elements, int characteristics, Comparator<? super T> comparator) {
    int all = characteristics | Spliterator.DISTINCT | Spliterator.ORDERED | Spliterator.SORTED;
    return new SortedSpliterator<>(Spliterators.spliterator(elements, all), comparator);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    return base.tryAdvance(action);
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    base.forEachRemaining(action);
  }

  @Override
  public Spliterator<T> trySplit() {
    Spliterator<T> prefix = base.trySplit();
    return prefix == null ? null : new SortedSpliterator<>(prefix, comparator);
  }

  @Override
  public long estimateSize() {
    return base.estimateSize();
  }

  @Override
  public int characteristics() {
    return base.characteristics();
  }

  @Override
  public Comparator<? super T> getComparator() {
    return comparator;
  }
}
