package dev.permafrost.runtime.view.source;

import dev.permafrost.runtime.view.Origin;

/** The contents of a whole collection: the place where copying happens. */
public final class Root<C> extends Source<C> {

  private final Origin origin;
  private final C frozen;
  private C real;

  /** Made right after copying, so that it sees every structural change since. */
  private Witness sinceCopy;

  /** Starts as this view. */
  public Root(Origin origin, C frozen) {
    this.origin = origin;
    this.frozen = frozen;
  }

  /** As a source; by a method of its own, else verifying callers would load this class. */
  public static <C> Source<C> of(Origin origin, C frozen) {
    return new Root<>(origin, frozen);
  }

  /** For who makes a collection and then fills it: nothing but a real one, empty so far. */
  public static <C> Source<C> filled(int kind, C empty) {
    Root<C> root = new Root<>(Origin.of(kind), empty);
    root.write();
    return root;
  }

  @Override
  public C read() {
    C copy = real;
    return copy == null ? frozen : copy;
  }

  @Override
  public C write() {
    if (real == null) {
      C copy = RealCopy.of(origin, frozen);
      sinceCopy = new Witness(copy);
      real = copy;
    }
    return real;
  }

  @Override
  public Root<?> root() {
    return this;
  }

  boolean untouched() {
    return real == null;
  }

  /** Throws ConcurrentModificationException if the structure changed since the copy was made. */
  public void checkSinceCopy() {
    sinceCopy.check();
  }

  /** A witness of structural changes from now on; only after copying. */
  public Witness witness() {
    return new Witness(real);
  }

  @Override
  public Object serialForm() {
    return RealCopy.of(origin, read());
  }
}
