package dev.permafrost.runtime.view.frozen;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/**
 * A spliterator that reports what the original's does: the order its elements are sorted by, and,
 * as those of hash tables and trees, a size that is exact only until it is split.
 */
public final class ViewSpliterator<T> implements Spliterator<T> {
  private static final int EXACT = SIZED | SUBSIZED;

  private final Spliterator<T> base;
  private final Comparator<? super T> comparator;

  /** Characteristics of the base that the original does not have. */
  private int hidden;

  private ViewSpliterator(Spliterator<T> base, Comparator<? super T> comparator, int hidden) {
    this.base = base;
    this.comparator = comparator;
    this.hidden = hidden;
  }

  /** Over elements that are not sorted; {@code SUBSIZED} only if it is among these. */
  public static <T> Spliterator<T> of(Collection<T> elements, int characteristics) {
    return of(elements, characteristics, null);
  }

  /** Over elements or keys; {@code comparator} null for natural order. */
  public static <T> Spliterator<T> ofKeys(
      Collection<T> keys, int characteristics, Comparator<? super T> comparator) {
    return of(keys, characteristics | DISTINCT | ORDERED | SORTED, comparator);
  }

  /** Over entries sorted by key. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // null means that the keys are Comparable
  public static <K, V> Spliterator<Map.Entry<K, V>> ofEntries(
      Collection<Map.Entry<K, V>> entries, int characteristics, Comparator<? super K> byKey) {
    Comparator<Map.Entry<K, V>> comparator =
        byKey == null ? (Comparator) Map.Entry.comparingByKey() : Map.Entry.comparingByKey(byKey);
    return of(entries, characteristics | DISTINCT | ORDERED | SORTED, comparator);
  }

  private static <T> Spliterator<T> of(
      Collection<T> elements, int characteristics, Comparator<? super T> comparator) {
    Spliterator<T> base = Spliterators.spliterator(elements, characteristics & ~EXACT);
    return new ViewSpliterator<>(base, comparator, ~characteristics & SUBSIZED);
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
    if (prefix == null) {
      return null;
    }
    hidden = hidden == 0 ? 0 : EXACT;
    return new ViewSpliterator<>(prefix, comparator, hidden);
  }

  @Override
  public long estimateSize() {
    return base.estimateSize();
  }

  @Override
  public int characteristics() {
    return base.characteristics() & ~hidden;
  }

  @Override
  public Comparator<? super T> getComparator() {
    if (!hasCharacteristics(SORTED)) {
      throw new IllegalStateException();
    }
    return comparator;
  }
}
