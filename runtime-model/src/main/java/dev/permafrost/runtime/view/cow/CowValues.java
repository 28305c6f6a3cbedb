package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.MapPart;
import dev.permafrost.runtime.view.source.Source;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** The values of a copy-on-write map. */
final class CowValues<K, V> extends CowCollection<V, Collection<V>> {
  private static final long serialVersionUID = 1L;

  private final transient Source<? extends Map<K, V>> map;

  CowValues(Source<? extends Map<K, V>> map) {
    super(new MapPart<K, V, V, Collection<V>>(map, MapPart.VALUES));
    this.map = map;
  }

  @Override
  Iterator<V> frozenIterator() {
    return new CowEntryValues<>(map);
  }
}
