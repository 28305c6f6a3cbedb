package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.frozen.ViewSpliterator;
import dev.permafrost.runtime.view.source.MapPart;
import dev.permafrost.runtime.view.source.Source;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;

/** The entries of a copy-on-write map; each can set its value. */
final class CowEntrySet<K, V> extends CowSet<Map.Entry<K, V>, Set<Map.Entry<K, V>>> {
  private static final long serialVersionUID = 1L;

  private final transient Source<? extends Map<K, V>> map;

  CowEntrySet(Source<? extends Map<K, V>> map) {
    super(new MapPart<K, V, Map.Entry<K, V>, Set<Map.Entry<K, V>>>(map, MapPart.ENTRIES));
    this.map = map;
  }

  @Override
  Iterator<Map.Entry<K, V>> frozenIterator() {
    return new CowEntries<>(map);
  }

  @Override
  Spliterator<Map.Entry<K, V>> rangeSpliterator() {
    return Spliterators.spliterator(this, Spliterator.DISTINCT);
  }

  @Override
  @SuppressWarnings("unchecked") // a sorted map compares its keys
  Spliterator<Map.Entry<K, V>> frozenSpliterator() {
    int found = source.read().spliterator().characteristics();
    if ((found & Spliterator.SORTED) == 0) {
      return super.frozenSpliterator();
    }
    Comparator<? super K> byKey = ((SortedMap<K, V>) map.read()).comparator();
    return ViewSpliterator.ofEntries(this, found, byKey);
  }
}
