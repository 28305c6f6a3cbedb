package dev.permafrost.runtime.view.source;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Tells whether a real collection changed structurally since the witness was made, in the very
 * sense of that collection: it keeps an iterator and sees whether it still works.
 */
public final class Witness {

  private final Iterable<?> elements;
  private Iterator<?> fresh;

  Witness(Object collectionOrMap) {
    elements =
        collectionOrMap instanceof Map
            ? ((Map<?, ?>) collectionOrMap).keySet()
            : (Iterable<?>) collectionOrMap;
    fresh = elements.iterator();
  }

  /** Throws ConcurrentModificationException if the structure changed. */
  public void check() {
    try {
      fresh.next();
    } catch (NoSuchElementException empty) {
      return;
    }
    fresh = elements.iterator();
  }
}
