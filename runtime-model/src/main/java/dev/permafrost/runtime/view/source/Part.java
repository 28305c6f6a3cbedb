package dev.permafrost.runtime.view.source;

import java.io.NotSerializableException;

/**
 * A part of another collection, derived once from the read-only view and, after copying, once from
 * the real collection; that second derivation lives through all later changes by itself.
 */
public abstract class Part<P, C> extends Source<C> {

  private final Source<P> whole;
  private C frozen;
  private C real;

  Part(Source<P> whole) {
    this.whole = whole;
  }

  /** Makes the part of this whole. */
  protected abstract C derive(P contents);

  /** The part of a whole that has changed since this was made. */
  protected C deriveLate() {
    return derive(whole.write());
  }

  /** What this is a part of. */
  final Source<P> whole() {
    return whole;
  }

  /** Derives the part at once, for the exceptions that gives. */
  public final Source<C> derived() {
    read();
    return this;
  }

  @Override
  public C read() {
    if (!frozen()) {
      return real(true);
    }
    if (frozen == null) {
      frozen = derive(whole.read());
    }
    return frozen;
  }

  @Override
  public C write() {
    return real(!frozen());
  }

  private C real(boolean changedBefore) {
    if (real == null) {
      real = changedBefore && root().changed() ? deriveLate() : derive(whole.write());
    }
    return real;
  }

  @Override
  public boolean isWhole() {
    return whole.isWhole();
  }

  @Override
  public boolean isAllBackwards() {
    return whole.isAllBackwards();
  }

  @Override
  public Root<?> root() {
    return whole.root();
  }

  @Override
  public Object serialForm() throws NotSerializableException {
    throw new NotSerializableException("part of a collection");
  }
}
