package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Iterator;
import java.util.Set;

/** Iterates over the elements of a set or the keys of a map. */
final class CowElements<E> extends CowIterator<E, E> {

  private final Source<? extends Set<E>> set;

  CowElements(Source<? extends Set<E>> set) {
    super(set, set.read().iterator());
    this.set = set;
  }

  @Override
  E shown(E item) {
    return item;
  }

  @Override
  Iterator<E> realIterator() {
    return set.write().iterator();
  }
}
