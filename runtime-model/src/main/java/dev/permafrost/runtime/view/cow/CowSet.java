package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.source.Root;
import dev.permafrost.runtime.view.source.Source;
import java.util.Iterator;
import java.util.Set;

/** A set, or the keys of a map, that copies itself before its first mutation. */
public class CowSet<E, C extends Set<E>> extends CowCollection<E, C> implements Set<E> {
  private static final long serialVersionUID = 1L;

  /** As that of {@link CowMap}. */
  @SuppressWarnings({"unchecked", "unused"}) // a set of its own has no bounds but those of a set
  private CowSet() {
    this(Root.filled(Origin.LINKED_HASH_SET, (C) Set.<E>of()));
  }

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
