package dev.permafrost.runtime.view.frozen;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Spliterator;

/** The values of a read-only map. */
final class FrozenValues<V> extends AbstractCollection<V> {

  private final FrozenEntries<?, V> map;

  FrozenValues(FrozenEntries<?, V> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean contains(Object value) {
    if (value == null && map.origin.refusesNull()) {
      throw new NullPointerException();
    }
    return super.contains(value);
  }

  @Override
  public Iterator<V> iterator() {
    return map.pass(FrozenEntries.VALUES);
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Spliterator<V> spliterator() {
    return map.split(this, FrozenEntries.VALUES);
  }
}
