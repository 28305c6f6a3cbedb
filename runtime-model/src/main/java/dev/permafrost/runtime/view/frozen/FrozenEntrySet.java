package dev.permafrost.runtime.view.frozen;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;

/** The entries of a read-only map. */
final class FrozenEntrySet<K, V> extends AbstractSet<Map.Entry<K, V>> {

  private final FrozenEntries<K, V> map;

  FrozenEntrySet(FrozenEntries<K, V> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(Object other) {
    return other instanceof Map.Entry && map.hasEntry((Map.Entry<?, ?>) other);
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    return map.pass(FrozenEntries.ENTRIES);
  }

  @Override
  public Spliterator<Map.Entry<K, V>> spliterator() {
    return map.split(this, FrozenEntries.ENTRIES);
  }
}
