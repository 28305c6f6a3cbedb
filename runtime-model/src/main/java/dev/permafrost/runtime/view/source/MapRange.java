package dev.permafrost.runtime.view.source;

import java.util.NavigableMap;
import java.util.TreeMap;

/** A range of a sorted map, or the whole of it in the other direction. */
public final class MapRange<K, V> extends Part<NavigableMap<K, V>, NavigableMap<K, V>> {

  private final Range<K> range;

  /** Makes the part; the range is only checked when it is derived. */
  public MapRange(Source<NavigableMap<K, V>> map, Range<K> range) {
    super(map);
    this.range = range;
  }

  @Override
  protected NavigableMap<K, V> derive(NavigableMap<K, V> map) {
    return range.of(map);
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean isAllBackwards() {
    return range.isReversal() && whole().isWhole();
  }

  @Override
  public Object serialForm() {
    return new TreeMap<>(read());
  }
}
