package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Map;
import java.util.Objects;

/** An entry handed out before the first mutation; follows its map while it has the key. */
final class CowEntry<K, V> implements Map.Entry<K, V> {

  private final Source<? extends Map<K, V>> map;
  private final K key;
  private V value;

  CowEntry(Source<? extends Map<K, V>> map, K key, V value) {
    this.map = map;
    this.key = key;
    this.value = value;
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    if (!map.frozen()) {
      value = map.read().getOrDefault(key, value);
    }
    return value;
  }

  @Override
  public V setValue(V newValue) {
    V old = getValue();
    map.write().replace(key, newValue);
    value = newValue;
    return old;
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
