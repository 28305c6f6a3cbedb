package dev.permafrost.runtime.view.source;

import dev.permafrost.runtime.view.Origin;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;

/** The contents of a whole collection: the place where copying happens. */
public final class Root<C> extends Source<C> {

  private final Origin origin;
  private final C frozen;
  private final boolean ordered;
  private Copied<C> copied;
  private volatile boolean entriesHeld;

  /** Starts as this view. */
  private Root(Origin origin, C frozen, boolean ordered) {
    this.origin = origin;
    this.frozen = frozen;
    this.ordered = ordered;
  }

  /**
   * As a source; by a method of its own, else verifying callers would load this class.
   *
   * @param ordered whether a copy iterates in the order of the view
   */
  public static <C> Source<C> of(Origin origin, C frozen, boolean ordered) {
    return new Root<>(origin, frozen, ordered);
  }

  /** For who makes a collection and then fills it: nothing but a real one, empty so far. */
  public static <C> Source<C> filled(int kind, C empty) {
    Root<C> root = new Root<>(Origin.of(kind), empty, true);
    root.write();
    return root;
  }

  @Override
  public C read() {
    Copied<C> copy = copied;
    return copy == null ? frozen : copy.real;
  }

  @Override
  public C write() {
    Copied<C> copy = copied;
    return copy == null ? copy() : copy.real;
  }

  /** Full passes copy, too, and readers may make them at once. */
  private synchronized C copy() {
    if (copied == null) {
      Copied<C> copy = new Copied<>(origin, frozen, entriesHeld);
      VarHandle.releaseFence();
      copied = copy;
    }
    return copied.real;
  }

  @Override
  public Root<?> root() {
    return this;
  }

  boolean untouched() {
    return copied == null;
  }

  boolean isOrdered() {
    return ordered;
  }

  /** Whether it was a list that is an array inside. */
  public boolean isArrayList() {
    return origin.kind() == Origin.ARRAY_LIST;
  }

  /** Whether it was linked: its spliterators go by its iterators. */
  public boolean isLinkedTable() {
    return origin.kind() == Origin.LINKED_HASH_MAP || origin.kind() == Origin.LINKED_HASH_SET;
  }

  /** Whether the real collection changed its structure since the copy was made. */
  public boolean changed() {
    Copied<C> copy = copied;
    return copy != null && copy.changed();
  }

  /** What an iterator that is older throws; a tree's looks no further at its end. */
  public RuntimeException failure(boolean atEnd) {
    return Changed.exception(origin.sorted() && atEnd);
  }

  /** Says that somebody holds an entry of the view, who will ask for the real one. */
  public void holdEntries() {
    if (!entriesHeld) {
      entriesHeld = true;
    }
  }

  /** The real entry that had this very key when the copy was made, null before that. */
  public Map.Entry<?, ?> entry(Object key) {
    Copied<C> copy = copied;
    return copy == null ? null : copy.entry(key);
  }

  /** A sub-list of the real list as of when the copy was made. */
  List<?> brokenPart(int from, int to) {
    return copied.part(from, to);
  }

  @Override
  public Object serialForm() {
    return RealCopy.of(origin, read());
  }
}
