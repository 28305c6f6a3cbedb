package dev.permafrost.runtime.view.source;

import dev.permafrost.runtime.view.Origin;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The real collection that a view was copied into, and what there is to know of the moment when it
 * was: iterators, entries and parts that are older go on from there.
 */
final class Copied<C> {

  final C real;
  private final Witness witness;

  /** The real map's entries at that moment, by their keys; null if nobody held an entry. */
  private final Map<Object, Map.Entry<?, ?>> entries;

  /** All elements of a list; null if it is none. */
  private final List<?> all;

  Copied(Origin origin, C frozen, boolean entriesHeld) {
    real = origin.kind() == Origin.LINKED_LIST ? linked(frozen) : RealCopy.of(origin, frozen);
    witness = new Witness(real);
    entries = entriesHeld ? entries((Map<?, ?>) real) : null;
    all = real instanceof List ? ((List<?>) real).subList(0, ((List<?>) real).size()) : null;
  }

  @SuppressWarnings("unchecked") // C is an interface of it
  private static <C> C linked(C frozen) {
    return (C) new CopiedLinkedList<>((List<?>) frozen);
  }

  private static Map<Object, Map.Entry<?, ?>> entries(Map<?, ?> map) {
    Map<Object, Map.Entry<?, ?>> entries = new IdentityHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      entries.put(entry.getKey(), entry);
    }
    return entries;
  }

  /** Whether the structure changed since. */
  boolean changed() {
    return witness.changed();
  }

  /** The entry that had this very key. */
  Map.Entry<?, ?> entry(Object key) {
    return entries == null ? null : entries.get(key);
  }

  /** A sub-list as of that moment: any change of the structure since breaks it. */
  List<?> part(int from, int to) {
    return real instanceof CopiedLinkedList
        ? ((CopiedLinkedList<?>) real).part(all, from, to)
        : all.subList(from, to);
  }
}
