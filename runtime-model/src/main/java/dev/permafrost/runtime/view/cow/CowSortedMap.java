package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.MapRange;
import dev.permafrost.runtime.view.source.Range;
import dev.permafrost.runtime.view.source.SortedKeys;
import dev.permafrost.runtime.view.source.Source;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;

/** A sorted map, or a part of one, that copies the whole before the first mutation. */
public final class CowSortedMap<K, V> extends CowMap<K, V, NavigableMap<K, V>>
    implements NavigableMap<K, V> {
  private static final long serialVersionUID = 1L;

  /** Shows this source. */
  public CowSortedMap(Source<NavigableMap<K, V>> source) {
    super(source);
  }

  @Override
  public Comparator<? super K> comparator() {
    return source().read().comparator();
  }

  @Override
  public K firstKey() {
    return source().read().firstKey();
  }

  @Override
  public K lastKey() {
    return source().read().lastKey();
  }

  @Override
  public Map.Entry<K, V> firstEntry() {
    return source().read().firstEntry();
  }

  @Override
  public Map.Entry<K, V> lastEntry() {
    return source().read().lastEntry();
  }

  @Override
  public Map.Entry<K, V> lowerEntry(K key) {
    return source().read().lowerEntry(key);
  }

  @Override
  public K lowerKey(K key) {
    return source().read().lowerKey(key);
  }

  @Override
  public Map.Entry<K, V> floorEntry(K key) {
    return source().read().floorEntry(key);
  }

  @Override
  public K floorKey(K key) {
    return source().read().floorKey(key);
  }

  @Override
  public Map.Entry<K, V> ceilingEntry(K key) {
    return source().read().ceilingEntry(key);
  }

  @Override
  public K ceilingKey(K key) {
    return source().read().ceilingKey(key);
  }

  @Override
  public Map.Entry<K, V> higherEntry(K key) {
    return source().read().higherEntry(key);
  }

  @Override
  public K higherKey(K key) {
    return source().read().higherKey(key);
  }

  @Override
  public Map.Entry<K, V> pollFirstEntry() {
    return source().frozen() && isEmpty() ? null : source().write().pollFirstEntry();
  }

  @Override
  public Map.Entry<K, V> pollLastEntry() {
    return source().frozen() && isEmpty() ? null : source().write().pollLastEntry();
  }

  @Override
  public NavigableSet<K> navigableKeySet() {
    return source().frozen()
        ? new CowSortedSet<>(new SortedKeys<>(source()))
        : source().read().navigableKeySet();
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
  public NavigableMap<K, V> descendingMap() {
    return source().frozen() ? part(Range.reversed()) : source().read().descendingMap();
  }

  @Override
  public NavigableMap<K, V> subMap(K low, boolean lowIncluded, K high, boolean highIncluded) {
    return source().frozen()
        ? part(Range.between(low, lowIncluded, high, highIncluded))
        : source().read().subMap(low, lowIncluded, high, highIncluded);
  }

  @Override
  public NavigableMap<K, V> headMap(K high, boolean included) {
    return source().frozen()
        ? part(Range.head(high, included))
        : source().read().headMap(high, included);
  }

  @Override
  public NavigableMap<K, V> tailMap(K low, boolean included) {
    return source().frozen()
        ? part(Range.tail(low, included))
        : source().read().tailMap(low, included);
  }

  private NavigableMap<K, V> part(Range<K> range) {
    return new CowSortedMap<>(new MapRange<>(source(), range).derived());
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
}
