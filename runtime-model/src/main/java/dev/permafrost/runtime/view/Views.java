package dev.permafrost.runtime.view;

import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.SortedStore;
import dev.permafrost.runtime.view.cow.CowArrayList;
import dev.permafrost.runtime.view.cow.CowList;
import dev.permafrost.runtime.view.cow.CowMap;
import dev.permafrost.runtime.view.cow.CowSet;
import dev.permafrost.runtime.view.cow.CowSortedMap;
import dev.permafrost.runtime.view.cow.CowSortedSet;
import dev.permafrost.runtime.view.frozen.FrozenList;
import dev.permafrost.runtime.view.frozen.FrozenMap;
import dev.permafrost.runtime.view.frozen.FrozenSet;
import dev.permafrost.runtime.view.frozen.FrozenSortedMap;
import dev.permafrost.runtime.view.frozen.FrozenSortedSet;
import dev.permafrost.runtime.view.source.Root;
import dev.permafrost.runtime.view.source.Source;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Makes views: read-only or copy-on-write, as the {@link Origin} says. Stores may be shared between
 * views of several results when what they hold may be; making a view loads and thaws nothing.
 */
public final class Views {

  private Views() {}

  /** A map of kind HASH_MAP, LINKED_HASH_MAP, IMMUTABLE_MAP or GUAVA_MAP. */
  public static <K, V> Map<K, V> map(Origin origin, HashedStore store) {
    return origin.copiesOnWrite()
        ? CowMap.of(origin.kind(), origin.capacity(), origin.loadFactor(), store)
        : FrozenMap.of(origin, store);
  }

  /** A set of kind HASH_SET, LINKED_HASH_SET, IMMUTABLE_SET or GUAVA_SET. */
  public static <E> Set<E> set(Origin origin, HashedStore store) {
    Set<E> frozen = new FrozenSet<>(origin, store);
    return origin.copiesOnWrite()
        ? new CowSet<>(Root.of(origin, frozen, isOrdered(origin, store)))
        : frozen;
  }

  private static boolean isOrdered(Origin origin, HashedStore store) {
    return origin.kind() != Origin.HASH_SET || store.keepsOrder();
  }

  /** A list of kind ARRAY_LIST, LINKED_LIST, (NULLABLE_)IMMUTABLE_LIST or GUAVA_LIST. */
  public static <E> List<E> list(Origin origin, ListStore store) {
    List<E> frozen = new FrozenList<>(origin, store);
    if (!origin.copiesOnWrite()) {
      return frozen;
    }
    Source<List<E>> root = Root.of(origin, frozen, true);
    return origin.kind() == Origin.ARRAY_LIST ? new CowArrayList<>(root) : new CowList<>(root);
  }

  /** A map of kind TREE_MAP or GUAVA_SORTED_MAP. */
  public static <K, V> NavigableMap<K, V> sortedMap(Origin origin, SortedStore store) {
    NavigableMap<K, V> frozen = new FrozenSortedMap<>(origin, store);
    return origin.copiesOnWrite() ? new CowSortedMap<>(Root.of(origin, frozen, true)) : frozen;
  }

  /** A set of kind TREE_SET or GUAVA_SORTED_SET. */
  public static <E> NavigableSet<E> sortedSet(Origin origin, SortedStore store) {
    NavigableSet<E> frozen = new FrozenSortedSet<>(new FrozenSortedMap<>(origin, store));
    return origin.copiesOnWrite() ? new CowSortedSet<>(Root.of(origin, frozen, true)) : frozen;
  }
}
