package dev.permafrost.runtime.store;

/** One pass over the entries of a store, in iteration order; thaws only what is asked for. */
public abstract class Walk {

  /**
   * A walk that came this far will most likely go on, and makes whole columns instead of single
   * objects. Far fewer steps than it takes the JVM to spend its time on compiling how those are
   * made.
   */
  static final int FAR = 128;

  /** Whether keys and values are asked for together. */
  boolean pairs;

  Walk() {}

  /** Says that the key and the value of every entry will be asked for. */
  public final void expectPairs() {
    pairs = true;
  }

  /** Steps to the next entry; false when there is none. */
  public abstract boolean advance();

  /** The key here. */
  public abstract Object key();

  /** The value here. */
  public abstract Object value();
}
