package dev.permafrost.runtime.view.source;

import java.io.ObjectStreamException;

/**
 * Where a copy-on-write collection has its contents now: in a read-only view, or in a real
 * collection from the first mutation on. Like what it stands for, safe for many readers, and for a
 * writer only alone.
 *
 * @param <C> the collection or map type
 */
public abstract class Source<C> {

  Source() {}

  /** The contents to read. */
  public abstract C read();

  /** The contents to change: copies if that has not happened yet. */
  public abstract C write();

  /** The collection that everything made from it was derived from. */
  public abstract Root<?> root();

  /** Whether nothing was ever changed. */
  public final boolean frozen() {
    return root().untouched();
  }

  /** Whether iterating over the view goes in the order that a copy of it has. */
  public final boolean readsInOrder() {
    return root().untouched() && root().isOrdered();
  }

  /** Whether this has all that the root has, in the same direction. */
  public boolean isWhole() {
    return true;
  }

  /** Whether this has all that the root has, in the other direction. */
  public boolean isAllBackwards() {
    return false;
  }

  /** What Java serialization should write instead of the view. */
  public abstract Object serialForm() throws ObjectStreamException;
}
