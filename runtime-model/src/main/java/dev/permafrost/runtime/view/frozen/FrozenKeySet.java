package dev.permafrost.runtime.view.frozen;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Spliterator;

/** The keys of a read-only map; thaws no value. */
final class FrozenKeySet<K> extends AbstractSet<K> {

  private final FrozenEntries<K, ?> map;

  FrozenKeySet(FrozenEntries<K, ?> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(Object key) {
    return map.containsKey(key);
  }

  @Override
  public Iterator<K> iterator() {
    return map.pass(FrozenEntries.KEYS);
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Spliterator<K> spliterator() {
    return map.split(this, FrozenEntries.KEYS);
  }
}
