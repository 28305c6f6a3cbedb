package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Iterator;
import java.util.Map;

/** Iterates over the entries of a map. */
final class CowEntries<K, V> extends CowIterator<Map.Entry<K, V>, Map.Entry<K, V>> {

  private final Source<? extends Map<K, V>> map;

  CowEntries(Source<? extends Map<K, V>> map) {
    super(map, map.read().entrySet().iterator());
    this.map = map;
    map.root().holdEntries();
  }

  @Override
  Map.Entry<K, V> shown(Map.Entry<K, V> item) {
    return new CowEntry<>(map, item.getKey(), item.getValue());
  }

  @Override
  Iterator<Map.Entry<K, V>> realIterator() {
    return map.write().entrySet().iterator();
  }
}
