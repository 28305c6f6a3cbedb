package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.SortedStore;

/** The interval of keys that a part of a sorted map may hold, by rules of TreeMap or of Guava. */
final class Bounds {

  private final SortedStore store;
  private final boolean guava;
  private final boolean fromStart;
  private final Object low;
  private final boolean lowInclusive;
  private final boolean toEnd;
  private final Object high;
  private final boolean highInclusive;

  private Bounds(
      SortedStore store,
      boolean guava,
      boolean fromStart,
      Object low,
      boolean lowInclusive,
      boolean toEnd,
      Object high,
      boolean highInclusive) {
    this.store = store;
    this.guava = guava;
    this.fromStart = fromStart;
    this.low = low;
    this.lowInclusive = lowInclusive;
    this.toEnd = toEnd;
    this.high = high;
    this.highInclusive = highInclusive;
  }

  /** No bounds at all. */
  static Bounds none(SortedStore store, boolean guava) {
    return new Bounds(store, guava, true, null, true, true, null, true);
  }

  /** These bounds with a new lower one. */
  Bounds from(Object key, boolean inclusive) {
    check(key, inclusive, "fromKey out of range");
    return new Bounds(store, guava, false, key, inclusive, toEnd, high, highInclusive);
  }

  /** These bounds with a new upper one. */
  Bounds to(Object key, boolean inclusive) {
    check(key, inclusive, "toKey out of range");
    return new Bounds(store, guava, fromStart, low, lowInclusive, false, key, inclusive);
  }

  /** These bounds with two new ones; the upper one is checked first if {@code downwards}. */
  Bounds between(
      Object from, boolean fromInclusive, Object to, boolean toInclusive, boolean downwards) {
    if (downwards) {
      check(to, toInclusive, "fromKey out of range");
    }
    check(from, fromInclusive, "fromKey out of range");
    check(to, toInclusive, "toKey out of range");
    if (guava && store.compare(from, to) > 0) {
      throw new IllegalArgumentException("fromKey > toKey");
    }
    return new Bounds(store, guava, false, from, fromInclusive, false, to, toInclusive);
  }

  /** Compares the bounds as TreeMap does when it makes a part, for the exceptions that gives. */
  Bounds checked() {
    if (guava) {
      return this;
    }
    if (fromStart || toEnd) {
      selfCompare();
    } else if (store.compare(low, high) > 0) {
      throw new IllegalArgumentException("fromKey > toKey");
    }
    return this;
  }

  private void selfCompare() {
    if (!fromStart) {
      store.compare(low, low);
    }
    if (!toEnd) {
      store.compare(high, high);
    }
  }

  private void check(Object key, boolean inclusive, String message) {
    if (guava) {
      // Guava intersects where TreeMap refuses.
      if (key == null) {
        throw new NullPointerException();
      }
    } else if (!(inclusive ? contains(key) : containsClosed(key))) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Whether a key lies inside. */
  boolean contains(Object key) {
    return !tooLow(key) && !tooHigh(key);
  }

  /** Compares a key with one bound, as TreeMap does before it looks for the nearest. */
  void compare(Object key, boolean high) {
    if (!guava && (high ? !toEnd : !fromStart)) {
      store.compare(key, high ? this.high : low);
    }
  }

  private boolean tooLow(Object key) {
    if (fromStart) {
      return false;
    }
    int order = store.compare(key, low);
    return order < 0 || (order == 0 && !lowInclusive);
  }

  private boolean tooHigh(Object key) {
    if (toEnd) {
      return false;
    }
    int order = store.compare(key, high);
    return order > 0 || (order == 0 && !highInclusive);
  }

  private boolean containsClosed(Object key) {
    return (fromStart || store.compare(key, low) >= 0) && (toEnd || store.compare(high, key) >= 0);
  }

  /** The first position inside. */
  int first() {
    return fromStart ? 0 : position(low, lowInclusive);
  }

  /** The position behind the last one inside. */
  int end() {
    return toEnd ? store.size() : position(high, !highInclusive);
  }

  /** The first position at ({@code at}) or behind a key. */
  private int position(Object key, boolean at) {
    int found = store.find(key);
    if (found < 0) {
      return -found - 1;
    }
    return at ? found : found + 1;
  }
}
