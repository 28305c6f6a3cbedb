package dev.permafrost.runtime.view.source;

import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Tells whether a real collection changed structurally since the witness was made, in the very
 * sense of that collection: it keeps an iterator and sees whether it still works.
 */
final class Witness {

  private final Collection<?> elements;
  private Iterator<?> fresh;
  private boolean changed;

  Witness(Object collectionOrMap) {
    elements =
        collectionOrMap instanceof Map
            ? ((Map<?, ?>) collectionOrMap).keySet()
            : (Collection<?>) collectionOrMap;
    fresh = elements.iterator();
  }

  /** Whether the structure changed. */
  synchronized boolean changed() {
    if (!changed) {
      try {
        fresh.next();
        fresh = elements.iterator();
      } catch (ConcurrentModificationException failedFast) {
        changed = true;
      } catch (NoSuchElementException wasEmpty) {
        // A TreeMap's iterator looks no further at its end.
        changed = !elements.isEmpty();
      }
    }
    return changed;
  }
}
