package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Iterator;
import java.util.Map;

/** Iterates over the values of a map. */
final class CowEntryValues<K, V> extends CowIterator<V, V> {

  private final Source<? extends Map<K, V>> map;

  CowEntryValues(Source<? extends Map<K, V>> map) {
    super(map, map.read().values().iterator());
    this.map = map;
  }

  @Override
  V shown(V item) {
    return item;
  }

  @Override
  Iterator<V> realIterator() {
    return map.write().values().iterator();
  }
}
