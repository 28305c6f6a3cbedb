package dev.permafrost.runtime.view.source;

import java.util.NavigableMap;
import java.util.NavigableSet;

/** The keys of a sorted map. */
public final class SortedKeys<K> extends Part<NavigableMap<K, Object>, NavigableSet<K>> {

  /** Makes the part. */
  @SuppressWarnings("unchecked") // values are never looked at
  public SortedKeys(Source<? extends NavigableMap<K, ?>> map) {
    super((Source<NavigableMap<K, Object>>) map);
  }

  @Override
  protected NavigableSet<K> derive(NavigableMap<K, Object> map) {
    return map.navigableKeySet();
  }
}
