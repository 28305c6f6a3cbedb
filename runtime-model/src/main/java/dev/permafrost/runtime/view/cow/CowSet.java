package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.Iterator;
import java.util.Set;

/** A set, or the keys of a map, that copies itself before its first mutation. */
public class CowSet<E, C extends Set<E>> extends CowCollection<E, C> implements Set<E> {
  private static final long serialVersionUID = 1L;

  /** Shows this source. */
  public CowSet(Source<C> source) {
    super(source);
  }

  @Override
  Iterator<E> frozenIterator() {
    return new CowElements<>(source);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || source.read().equals(other);
  }

  @Override
  public int hashCode() {
    return source.read().hashCode();
  }
}
