package dev.permafrost.runtime.view.source;

import dev.permafrost.runtime.view.Origin;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The real collection that a view was copied into, and what there is to know of the moment when it
 * was: iterators, entries and parts that are older go on from there.
 */
final class Copied<C> {

  final C real;

  /** An iterator that nobody else has: it tells in the real one's sense whether that changed. */
  private Iterator<?> fresh;

  private boolean changed;

  /** The real map's entries at that moment, by their keys; null if nobody held an entry. */
  private final Map<Object, Map.Entry<?, ?>> entries;

  /** All elements of a list; null if it is none. */
  private final List<?> all;

  Copied(Origin origin, C frozen, boolean entriesHeld) {
    real = origin.kind() == Origin.LINKED_LIST ? linked(frozen) : RealCopy.of(origin, frozen);
    fresh = elements().iterator();
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

  private Collection<?> elements() {
    return real instanceof Map ? ((Map<?, ?>) real).keySet() : (Collection<?>) real;
  }

  /** Whether the structure changed since. */
  synchronized boolean changed() {
    if (!changed) {
      try {
        fresh.next();
        fresh = elements().iterator();
      } catch (NoSuchElementException wasEmpty) {
        // A TreeMap's iterator looks no further at its end.
        changed = !elements().isEmpty();
      } catch (RuntimeException failedFast) {
        changed = true;
      }
    }
    return changed;
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
