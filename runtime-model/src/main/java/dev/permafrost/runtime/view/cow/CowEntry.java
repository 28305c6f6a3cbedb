package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Map;
import java.util.Objects;

/**
 * An entry handed out before the first mutation. From then on it is what the real map had for its
 * key at that moment, whatever has become of that since.
 */
final class CowEntry<K, V> implements Map.Entry<K, V> {

  private final Source<? extends Map<K, V>> map;
  private final K key;
  private final V value;
  private Map.Entry<?, V> real;

  CowEntry(Source<? extends Map<K, V>> map, K key, V value) {
    this.map = map;
    this.key = key;
    this.value = value;
  }

  /** Null while nothing was copied. */
  @SuppressWarnings("unchecked") // an entry of the map has a value of the map
  private Map.Entry<?, V> real() {
    if (real == null && !map.frozen()) {
      real = (Map.Entry<?, V>) map.root().entry(key);
    }
    return real;
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    Map.Entry<?, V> known = real();
    return known == null ? value : known.getValue();
  }

  @Override
  public V setValue(V newValue) {
    map.write();
    return real().setValue(newValue);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Map.Entry)) {
      return false;
    }
    Map.Entry<?, ?> entry = (Map.Entry<?, ?>) other;
    return Objects.equals(key, entry.getKey()) && Objects.equals(getValue(), entry.getValue());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(key) ^ Objects.hashCode(getValue());
  }

  @Override
  public String toString() {
    return key + "=" + getValue();
  }
}
