package dev.permafrost.runtime.view.source;

import dev.permafrost.runtime.view.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The collection that the live routine would have returned, made from a view of it. */
final class RealCopy {

  private RealCopy() {}

  /** A copy of the class that the origin names, filled in the view's order. */
  @SuppressWarnings("unchecked") // the origin says what the contents are, C is an interface of it
  static <C> C of(Origin origin, C contents) {
    if (contents instanceof Map) {
      return (C) map(origin, (Map<Object, Object>) contents);
    }
    Collection<Object> elements = (Collection<Object>) contents;
    if (origin.kind() == Origin.ARRAY_LIST) {
      return (C) new ArrayList<>(elements);
    }
    return (C)
        (origin.kind() == Origin.LINKED_LIST ? new LinkedList<>(elements) : set(origin, elements));
  }

  private static Map<Object, Object> map(Origin origin, Map<Object, Object> contents) {
    if (origin.kind() == Origin.TREE_MAP) {
      return new TreeMap<>((SortedMap<Object, Object>) contents);
    }
    Map<Object, Object> copy =
        origin.kind() == Origin.HASH_MAP
            ? new HashMap<>(origin.capacity(), origin.loadFactor())
            : new LinkedHashMap<>(origin.capacity(), origin.loadFactor());
    for (Map.Entry<Object, Object> entry : contents.entrySet()) {
      copy.put(entry.getKey(), entry.getValue());
    }
    return copy;
  }

  private static Set<Object> set(Origin origin, Collection<Object> contents) {
    if (origin.kind() == Origin.TREE_SET) {
      return new TreeSet<>((SortedSet<Object>) contents);
    }
    Set<Object> copy =
        origin.kind() == Origin.HASH_SET
            ? new HashSet<>(origin.capacity(), origin.loadFactor())
            : new LinkedHashSet<>(origin.capacity(), origin.loadFactor());
    for (Object element : contents) {
      copy.add(element);
    }
    return copy;
  }
}
