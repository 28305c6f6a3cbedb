package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.store.FlatIndex;
import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.frozen.FrozenMap;
import dev.permafrost.runtime.view.source.MapPart;
import dev.permafrost.runtime.view.source.Root;
import dev.permafrost.runtime.view.source.Source;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.invoke.VarHandle;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map that copies itself before its first mutation. */
public class CowMap<K, V, M extends Map<K, V>> extends AbstractMap<K, V> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Null for a sorted map and for a part of another map. */
  private final transient HashedStore store;

  private final transient int kind;
  private final transient int capacity;
  private final transient float loadFactor;

  /** What warm look-ups read, as near as a map's own table; null until the store is warm. */
  private transient long[] buckets;

  private transient Object[] places;

  /** Null as long as look-ups in the store were all that was asked for. */
  private transient Source<M> source;

  /**
   * For frameworks that read an object back by making an empty one and filling it: shows a map that
   * keeps its order, as the order it is filled in is that of the original.
   */
  @SuppressWarnings({"unchecked", "unused"}) // a map of its own has no bounds but those of a map
  private CowMap() {
    this(Root.filled(Origin.LINKED_HASH_MAP, (M) Map.<K, V>of()));
  }

  /** Shows this source. */
  CowMap(Source<M> source) {
    this.store = null;
    this.kind = 0;
    this.capacity = 0;
    this.loadFactor = 0;
    this.source = source;
  }

  private CowMap(int kind, int capacity, float loadFactor, HashedStore store) {
    this.kind = kind;
    this.capacity = capacity;
    this.loadFactor = loadFactor;
    this.store = store;
  }

  /**
   * Shows this store; a cold program that only looks up loads nothing else.
   *
   * @param kind of its {@link Origin}, which also explains {@code capacity} and {@code loadFactor}
   */
  public static <K, V> Map<K, V> of(int kind, int capacity, float loadFactor, HashedStore store) {
    return new CowMap<K, V, Map<K, V>>(kind, capacity, loadFactor, store);
  }

  /** Where the contents are now. */
  final Source<M> source() {
    Source<M> known = source;
    return known == null ? open() : known;
  }

  @SuppressWarnings("unchecked") // a map of its own has no bounds but those of a map
  private synchronized Source<M> open() {
    if (source == null) {
      Origin origin = Origin.hashed(kind, capacity, loadFactor);
      Source<M> opened = Root.of(origin, (M) FrozenMap.<K, V>of(origin, store), isOrdered());
      VarHandle.releaseFence();
      source = opened;
    }
    return source;
  }

  private boolean isOrdered() {
    return kind != Origin.HASH_MAP || store.keepsOrder();
  }

  /** Whether the store has the contents: nothing was ever changed. */
  private boolean asksStore() {
    Source<M> known = source;
    return known == null || (store != null && known.frozen());
  }

  @Override
  public int size() {
    return asksStore() ? store.size() : source().read().size();
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  public V get(Object key) {
    // A sorted map compares keys, and asks none for its hash code.
    if (key == null || store == null) {
      return find(key);
    }
    // Before it is known to be needed: a compiler that saw mostly cold look-ups inlines it here
    // only.
    int hash = key.hashCode();
    long[] filter = buckets;
    Object[] table = places;
    if (filter == null || table == null || !asksStore()) {
      return find(key);
    }
    int mixed = FlatIndex.spread(hash);
    long bucket = FlatIndex.bucket(filter, mixed);
    if (FlatIndex.refuses(bucket, mixed)) {
      return null;
    }
    int place = FlatIndex.place(table, mixed, bucket);
    Object there = table[place];
    boolean found = there == key || there != null && key.equals(there);
    return (V) (found ? table[place + 1] : store.get(key, null));
  }

  @SuppressWarnings("unchecked") // frozen contents have the types of the live ones
  private V find(Object key) {
    if (!asksStore()) {
      return source().read().get(key);
    }
    FlatIndex index = store.warm();
    if (index != null) {
      places = index.places();
      VarHandle.releaseFence();
      buckets = index.buckets();
    }
    return (V) store.get(key, null);
  }

  @Override
  public V getOrDefault(Object key, V other) {
    return source().read().getOrDefault(key, other);
  }

  @Override
  public boolean containsKey(Object key) {
    return asksStore() ? store.contains(key) : source().read().containsKey(key);
  }

  @Override
  public boolean containsValue(Object value) {
    return source().read().containsValue(value);
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    // It reaches everything in any case, and what the action changes shows as it does live.
    source().write().forEach(Objects.requireNonNull(action));
  }

  @Override
  public Set<K> keySet() {
    return source().frozen()
        ? new CowSet<>(MapPart.<K, V, K, Set<K>>of(source(), MapPart.KEYS))
        : source().read().keySet();
  }

  @Override
  public Collection<V> values() {
    return source().frozen() ? new CowValues<>(source()) : source().read().values();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return source().frozen() ? new CowEntrySet<>(source()) : source().read().entrySet();
  }

  @Override
  public V put(K key, V value) {
    return source().write().put(key, value);
  }

  @Override
  public V remove(Object key) {
    // What is not there need not be copied to be removed.
    return source().frozen() && !containsKey(key) ? null : source().write().remove(key);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> entries) {
    source().write().putAll(entries);
  }

  @Override
  public void clear() {
    source().write().clear();
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    source().write().replaceAll(function);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    V found = source().frozen() ? get(key) : null;
    return found != null ? found : source().write().putIfAbsent(key, value);
  }

  @Override
  public boolean remove(Object key, Object value) {
    return source().write().remove(key, value);
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    return source().write().replace(key, oldValue, newValue);
  }

  @Override
  public V replace(K key, V value) {
    return source().write().replace(key, value);
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    // The common use of a cache that is warm: nothing to change, nothing to copy.
    V found = source().frozen() && function != null ? get(key) : null;
    return found != null ? found : source().write().computeIfAbsent(key, function);
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return source().write().computeIfPresent(key, function);
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    return source().write().compute(key, function);
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    return source().write().merge(key, value, function);
  }

  /** Serialized as the real map. */
  final Object writeReplace() throws ObjectStreamException {
    return source().serialForm();
  }
}
