package dev.permafrost.runtime.view;

import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.Lookup;
import dev.permafrost.runtime.store.SortedStore;
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
  public static <K, V> Map<K, V> map(Origin origin, Lookup store) {
    throw new UnsupportedOperationException();
  }

  /** A set of kind HASH_SET, LINKED_HASH_SET, IMMUTABLE_SET or GUAVA_SET. */
  public static <E> Set<E> set(Origin origin, Lookup store) {
    throw new UnsupportedOperationException();
  }

  /** A list of kind ARRAY_LIST, LINKED_LIST, (NULLABLE_)IMMUTABLE_LIST or GUAVA_LIST. */
  public static <E> List<E> list(Origin origin, ListStore store) {
    throw new UnsupportedOperationException();
  }

  /** A map of kind TREE_MAP or GUAVA_SORTED_MAP. */
  public static <K, V> NavigableMap<K, V> sortedMap(Origin origin, SortedStore store) {
    throw new UnsupportedOperationException();
  }

  /** A set of kind TREE_SET or GUAVA_SORTED_SET. */
  public static <E> NavigableSet<E> sortedSet(Origin origin, SortedStore store) {
    throw new UnsupportedOperationException();
  }
}
