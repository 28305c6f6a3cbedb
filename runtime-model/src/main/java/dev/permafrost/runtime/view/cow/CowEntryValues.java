package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Map;

/** Iterates over the values of a map. */
final class CowEntryValues<K, V> extends CowIterator<Map.Entry<K, V>, V> {

  private final Source<? extends Map<K, V>> map;

  CowEntryValues(Source<? extends Map<K, V>> map) {
    super(map, map.read().entrySet().iterator());
    this.map = map;
  }

  @Override
  V shown(Map.Entry<K, V> item) {
    return map.frozen() ? item.getValue() : map.read().get(item.getKey());
  }

  @Override
  void drop(Map.Entry<K, V> item) {
    map.write().remove(item.getKey());
  }
}
