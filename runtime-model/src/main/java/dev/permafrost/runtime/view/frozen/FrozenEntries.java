package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.view.Origin;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What every read-only map has in common: its three parts, and no mutator that works. */
abstract class FrozenEntries<K, V> extends AbstractMap<K, V> {

  /** What a pass over the entries yields. */
  static final int KEYS = 0;

  static final int VALUES = 1;
  static final int ENTRIES = 2;

  final Origin origin;

  FrozenEntries(Origin origin) {
    this.origin = origin;
  }

  /** One pass, yielding keys, values or entries as {@code what} says. */
  abstract <T> Iterator<T> pass(int what);

  /** A spliterator of a part of this map, {@code what} says which. */
  <T> Spliterator<T> split(Collection<T> part, int what) {
    return Characteristics.split(origin, part, what != VALUES);
  }

  @Override
  public boolean containsValue(Object value) {
    if (value == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
    return values().contains(value);
  }

  @Override
  public V getOrDefault(Object key, V other) {
    V value = get(key);
    return value != null || containsKey(key) ? value : other;
  }

  @Override
  public Set<K> keySet() {
    Set<K> keys = new FrozenKeySet<>(this);
    return origin.guava() ? Collections.unmodifiableSet(keys) : keys;
  }

  @Override
  public Collection<V> values() {
    Collection<V> values = new FrozenValues<>(this);
    return origin.guava() ? Collections.unmodifiableCollection(values) : values;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    Set<Map.Entry<K, V>> entries = new FrozenEntrySet<>(this);
    return origin.guava() ? Collections.unmodifiableSet(entries) : entries;
  }

  boolean hasEntry(Map.Entry<?, ?> entry) {
    Object key = entry.getKey();
    if (key == null && origin.refusesNull()) {
      return false;
    }
    V value = get(key);
    return Objects.equals(value, entry.getValue()) && (value != null || containsKey(key));
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException();
  }

  @Override
  public V put(K key, V value) {
    throw refused();
  }

  @Override
  public V remove(Object key) {
    throw refused();
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> entries) {
    throw refused();
  }

  @Override
  public void clear() {
    throw refused();
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    throw refused();
  }

  @Override
  public V putIfAbsent(K key, V value) {
    throw refused();
  }

  @Override
  public boolean remove(Object key, Object value) {
    throw refused();
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    throw refused();
  }

  @Override
  public V replace(K key, V value) {
    throw refused();
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    throw refused();
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    throw refused();
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    throw refused();
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    throw refused();
  }
}
