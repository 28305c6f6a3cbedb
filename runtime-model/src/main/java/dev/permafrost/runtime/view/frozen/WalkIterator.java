package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.Walk;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterates over a walk; steps ahead by one position but thaws only what it returns. */
final class WalkIterator<T> implements Iterator<T> {

  private final Walk walk;
  private final int what;
  private boolean more;

  WalkIterator(Walk walk, int what) {
    this.walk = walk;
    this.what = what;
    if (what == FrozenEntries.ENTRIES) {
      walk.expectPairs();
    }
    this.more = walk.advance();
  }

  @Override
  public boolean hasNext() {
    return more;
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public T next() {
    if (!more) {
      throw new NoSuchElementException();
    }
    Object found = here();
    more = walk.advance();
    return (T) found;
  }

  private Object here() {
    if (what == FrozenEntries.KEYS) {
      return walk.key();
    }
    if (what == FrozenEntries.VALUES) {
      return walk.value();
    }
    return new AbstractMap.SimpleImmutableEntry<>(walk.key(), walk.value());
  }
}
