package dev.permafrost.runtime.store;

/** Entries found by the equality of their keys: the contents of a hash map or, keys only, a set. */
public abstract class Lookup {

  /** Column of the key. */
  static final int KEY = 0;

  /** Column of the value; absent in a set. */
  static final int VALUE = 1;

  Lookup() {}

  /** Number of entries. */
  public abstract int size();

  /** The value at this key, null included, or {@code absent}. */
  public abstract Object get(Object key, Object absent);

  /** Whether the key is there; thaws no value. */
  public abstract boolean contains(Object key);

  /** Walks the entries in iteration order; a new walk stands before the first. */
  public abstract Walk walk();
}
