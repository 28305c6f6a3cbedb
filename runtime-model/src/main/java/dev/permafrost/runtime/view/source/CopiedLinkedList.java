package dev.permafrost.runtime.view.source;

import java.util.LinkedList;
import java.util.List;

/** A linked list that can still make sub-lists as they were when it was filled. */
final class CopiedLinkedList<E> extends LinkedList<E> {
  private static final long serialVersionUID = 1L;

  private final transient int modCountWhenFilled;

  CopiedLinkedList(List<E> elements) {
    super(elements);
    modCountWhenFilled = modCount;
  }

  /** A part of a sub-list, taking the list's state from when it was filled. */
  List<?> part(List<?> all, int from, int to) {
    int now = modCount;
    modCount = modCountWhenFilled;
    try {
      return all.subList(from, to);
    } finally {
      modCount = now;
    }
  }
}
