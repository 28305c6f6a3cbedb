package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.view.Origin;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A read-only map that finds its entries by hash. */
public final class FrozenMap<K, V> extends FrozenEntries<K, V> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Object ABSENT = new Object();

  private final transient HashedStore store;

  private FrozenMap(Origin origin, HashedStore store) {
    super(origin);
    this.store = store;
  }

  /** A view; loads nothing. Typed as its interface, else verifying callers loads this class. */
  public static <K, V> Map<K, V> of(Origin origin, HashedStore store) {
    return new FrozenMap<>(origin, store);
  }

  @Override
  public int size() {
    return store.size();
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public V get(Object key) {
    if (key == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
    return (V) store.get(key, null);
  }

  @Override
  public boolean containsKey(Object key) {
    if (key == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
    return store.contains(key);
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public V getOrDefault(Object key, V other) {
    if (key == null && origin.refusesNull()) {
      throw new NullPointerException();
    }
    Object found = store.get(key, ABSENT);
    return found == ABSENT ? other : (V) found;
  }

  @Override
  <T> Iterator<T> pass(int what) {
    return new WalkIterator<>(store.walk(), what);
  }

  private Object writeReplace() {
    return origin.guava()
        ? Collections.unmodifiableMap(new LinkedHashMap<>(this))
        : Map.copyOf(this);
  }
}
