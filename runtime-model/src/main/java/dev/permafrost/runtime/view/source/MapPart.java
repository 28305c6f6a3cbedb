package dev.permafrost.runtime.view.source;

import java.util.Collection;
import java.util.Map;

/** The keys, values or entries of a map. */
public final class MapPart<K, V, T, C extends Collection<T>> extends Part<Map<K, V>, C> {

  public static final int KEYS = 0;
  public static final int VALUES = 1;
  public static final int ENTRIES = 2;

  private final int what;

  /** Makes the part that {@code what} says. */
  @SuppressWarnings("unchecked") // a map to read or write is one however it is declared
  public MapPart(Source<? extends Map<K, V>> map, int what) {
    super((Source<Map<K, V>>) map);
    this.what = what;
  }

  /** As a source; by a method of its own, else verifying callers would load this class. */
  public static <K, V, T, C extends Collection<T>> Source<C> of(
      Source<? extends Map<K, V>> map, int what) {
    return new MapPart<K, V, T, C>(map, what);
  }

  @Override
  @SuppressWarnings("unchecked") // C and T say what the part is made of
  protected C derive(Map<K, V> map) {
    if (what == KEYS) {
      return (C) map.keySet();
    }
    return what == VALUES ? (C) map.values() : (C) map.entrySet();
  }
}
