package dev.permafrost.runtime.view.source;

import java.util.NavigableMap;
import java.util.NavigableSet;

/** Says how a part of a sorted collection is cut from the whole. */
public final class Range<K> {

  private static final int BETWEEN = 0;
  private static final int HEAD = 1;
  private static final int TAIL = 2;
  private static final int REVERSED = 3;

  private final int how;
  private final K low;
  private final boolean lowIncluded;
  private final K high;
  private final boolean highIncluded;

  private Range(int how, K low, boolean lowIncluded, K high, boolean highIncluded) {
    this.how = how;
    this.low = low;
    this.lowIncluded = lowIncluded;
    this.high = high;
    this.highIncluded = highIncluded;
  }

  /** From one key to another, in the direction of the whole. */
  public static <K> Range<K> between(K low, boolean lowIncluded, K high, boolean highIncluded) {
    return new Range<>(BETWEEN, low, lowIncluded, high, highIncluded);
  }

  /** All before a key. */
  public static <K> Range<K> head(K high, boolean included) {
    return new Range<>(HEAD, null, false, high, included);
  }

  /** All after a key. */
  public static <K> Range<K> tail(K low, boolean included) {
    return new Range<>(TAIL, low, included, null, false);
  }

  /** Everything, in the other direction. */
  public static <K> Range<K> reversed() {
    return new Range<>(REVERSED, null, false, null, false);
  }

  boolean isReversal() {
    return how == REVERSED;
  }

  <V> NavigableMap<K, V> of(NavigableMap<K, V> map) {
    if (how == BETWEEN) {
      return map.subMap(low, lowIncluded, high, highIncluded);
    }
    if (how == HEAD) {
      return map.headMap(high, highIncluded);
    }
    return how == TAIL ? map.tailMap(low, lowIncluded) : map.descendingMap();
  }

  NavigableSet<K> of(NavigableSet<K> set) {
    if (how == BETWEEN) {
      return set.subSet(low, lowIncluded, high, highIncluded);
    }
    if (how == HEAD) {
      return set.headSet(high, highIncluded);
    }
    return how == TAIL ? set.tailSet(low, lowIncluded) : set.descendingSet();
  }
}
