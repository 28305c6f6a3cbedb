package dev.permafrost.runtime.store;

/** One pass over the entries of a store, in iteration order; thaws only what is asked for. */
public abstract class Walk {

  Walk() {}

  /** Steps to the next entry; false when there is none. */
  public abstract boolean advance();

  /** The key here. */
  public abstract Object key();

  /** The value here. */
  public abstract Object value();
}
