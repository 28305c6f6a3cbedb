package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.SortedStore;
import dev.permafrost.runtime.view.Origin;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;

/** A read-only sorted map, or a part of one, upwards or downwards. */
public final class FrozenSortedMap<K, V> extends FrozenEntries<K, V>
    implements NavigableMap<K, V>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  /** What Guava's spliterators report of every part. */
  private static final int GUAVA =
      Spliterator.IMMUTABLE | Spliterator.NONNULL | Spliterator.SUBSIZED;

  private final transient SortedStore store;
  private final transient Bounds bounds;
  private final transient boolean descending;

  /** Positions in the store, {@code from} included, {@code to} not. */
  private final transient int from;

  private final transient int to;

  /** Makes a view of all entries; loads nothing. */
  public FrozenSortedMap(Origin origin, SortedStore store) {
    super(origin);
    this.store = store;
    this.bounds = Bounds.none(store, origin.guava());
    this.descending = false;
    this.from = 0;
    this.to = store.size();
  }

  private FrozenSortedMap(FrozenSortedMap<K, V> whole, Bounds bounds) {
    super(whole.origin);
    this.store = whole.store;
    this.bounds = bounds;
    this.descending = whole.descending;
    this.from = Math.max(whole.from, bounds.first());
    this.to = Math.max(from, Math.min(whole.to, bounds.end()));
  }

  private FrozenSortedMap(FrozenSortedMap<K, V> reversed) {
    super(reversed.origin);
    this.store = reversed.store;
    this.bounds = reversed.bounds;
    this.descending = !reversed.descending;
    this.from = reversed.from;
    this.to = reversed.to;
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public V get(Object key) {
    int position = position(key);
    return position < 0 ? null : (V) store.value(position);
  }

  @Override
  public boolean containsKey(Object key) {
    return position(key) >= 0;
  }

  private int position(Object key) {
    if (!origin.guava()) {
      if (key == null && store.comparator() == null) {
        throw new NullPointerException();
      }
      return bounds.contains(key) ? inside(store.find(key)) : NONE;
    }
    try {
      return key == null ? NONE : inside(store.find(key));
    } catch (ClassCastException otherType) {
      return NONE;
    }
  }

  private int inside(int position) {
    return position >= from && position < to ? position : NONE;
  }

  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  K keyAt(int index) {
    return (K) store.key(descending ? to - 1 - index : from + index);
  }

  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  V valueAt(int index) {
    return (V) store.value(descending ? to - 1 - index : from + index);
  }

  Map.Entry<K, V> entryAt(int index) {
    return new SimpleImmutableEntry<>(keyAt(index), valueAt(index));
  }

  /** The index nearest to a key on one side, in this map's own direction; NONE if there is none. */
  private int near(Object key, boolean before, boolean orEqual) {
    if (key == null && origin.guava()) {
      throw new NullPointerException();
    }
    if (isEmpty() && origin.guava()) {
      return NONE;
    }
    boolean below = before != descending;
    bounds.compare(key, below);
    int found = store.find(key);
    int position;
    if (found >= 0 && orEqual) {
      position = found;
    } else if (below) {
      position = (found >= 0 ? found : -found - 1) - 1;
    } else {
      position = found >= 0 ? found + 1 : -found - 1;
    }
    position = below ? Math.min(position, to - 1) : Math.max(position, from);
    if (inside(position) == NONE) {
      return NONE;
    }
    return descending ? to - 1 - position : position - from;
  }

  private K keyOrNull(int index) {
    return index == NONE ? null : keyAt(index);
  }

  private Map.Entry<K, V> entryOrNull(int index) {
    return index == NONE ? null : entryAt(index);
  }

  @Override
  public Map.Entry<K, V> lowerEntry(K key) {
    return entryOrNull(near(key, true, false));
  }

  @Override
  public K lowerKey(K key) {
    return keyOrNull(near(key, true, false));
  }

  @Override
  public Map.Entry<K, V> floorEntry(K key) {
    return entryOrNull(near(key, true, true));
  }

  @Override
  public K floorKey(K key) {
    return keyOrNull(near(key, true, true));
  }

  @Override
  public Map.Entry<K, V> ceilingEntry(K key) {
    return entryOrNull(near(key, false, true));
  }

  @Override
  public K ceilingKey(K key) {
    return keyOrNull(near(key, false, true));
  }

  @Override
  public Map.Entry<K, V> higherEntry(K key) {
    return entryOrNull(near(key, false, false));
  }

  @Override
  public K higherKey(K key) {
    return keyOrNull(near(key, false, false));
  }

  @Override
  public Map.Entry<K, V> firstEntry() {
    return isEmpty() ? null : entryAt(0);
  }

  @Override
  public Map.Entry<K, V> lastEntry() {
    return isEmpty() ? null : entryAt(size() - 1);
  }

  @Override
  public K firstKey() {
    return present(0);
  }

  @Override
  public K lastKey() {
    return present(size() - 1);
  }

  private K present(int index) {
    if (isEmpty()) {
      throw new NoSuchElementException();
    }
    return keyAt(index);
  }

  @Override
  public Map.Entry<K, V> pollFirstEntry() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map.Entry<K, V> pollLastEntry() {
    throw new UnsupportedOperationException();
  }

  @Override
  @SuppressWarnings("unchecked") // the comparator compares keys
  public Comparator<? super K> comparator() {
    Comparator<? super K> ascending = (Comparator<? super K>) store.comparator();
    return descending ? (Comparator<? super K>) Collections.reverseOrder(ascending) : ascending;
  }

  @Override
  public FrozenSortedMap<K, V> descendingMap() {
    return new FrozenSortedMap<>(this);
  }

  @Override
  public FrozenSortedSet<K> navigableKeySet() {
    return new FrozenSortedSet<>(this);
  }

  @Override
  public NavigableSet<K> descendingKeySet() {
    return descendingMap().navigableKeySet();
  }

  @Override
  public Set<K> keySet() {
    return navigableKeySet();
  }

  @Override
  public FrozenSortedMap<K, V> subMap(K low, boolean lowIncluded, K high, boolean highIncluded) {
    return part(
        descending
            ? bounds.between(high, highIncluded, low, lowIncluded, true)
            : bounds.between(low, lowIncluded, high, highIncluded, false));
  }

  @Override
  public FrozenSortedMap<K, V> headMap(K high, boolean included) {
    return part(descending ? bounds.from(high, included) : bounds.to(high, included));
  }

  @Override
  public FrozenSortedMap<K, V> tailMap(K low, boolean included) {
    return part(descending ? bounds.to(low, included) : bounds.from(low, included));
  }

  private FrozenSortedMap<K, V> part(Bounds narrowed) {
    return new FrozenSortedMap<>(this, narrowed.checked());
  }

  @Override
  public SortedMap<K, V> subMap(K low, K high) {
    return subMap(low, true, high, false);
  }

  @Override
  public SortedMap<K, V> headMap(K high) {
    return headMap(high, false);
  }

  @Override
  public SortedMap<K, V> tailMap(K low) {
    return tailMap(low, true);
  }

  @Override
  <T> Iterator<T> pass(int what) {
    return new SortedIterator<>(this, what);
  }

  /** A TreeMap says only upwards that it is sorted, Guava's only of its keys. */
  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // the part holds what this method is asked for
  <T> Spliterator<T> split(Collection<T> part, int what) {
    int more = origin.guava() ? GUAVA : 0;
    if (what == VALUES) {
      return ViewSpliterator.of(part, more | Spliterator.ORDERED);
    }
    if (origin.guava() ? what == ENTRIES : descending) {
      return ViewSpliterator.of(part, more | Spliterator.ORDERED | Spliterator.DISTINCT);
    }
    return what == KEYS
        ? ViewSpliterator.ofKeys((Collection) part, more, comparator())
        : ViewSpliterator.ofEntries((Collection) part, more, comparator());
  }

  private Object writeReplace() {
    return Collections.unmodifiableNavigableMap(new TreeMap<>((SortedMap<K, V>) this));
  }
}
