package dev.permafrost.runtime.view.frozen;

import dev.permafrost.runtime.view.Origin;
import java.util.Collection;
import java.util.Spliterator;

/** What the original's spliterators report about themselves. */
final class Characteristics {

  private Characteristics() {}

  /** A spliterator over an unsorted collection of this origin, or over a part of it. */
  static <T> Spliterator<T> split(Origin origin, Collection<T> elements, boolean distinct) {
    int found = distinct ? Spliterator.DISTINCT : 0;
    if (ordered(origin)) {
      found |= Spliterator.ORDERED;
    }
    if (origin.guava()) {
      found |= Spliterator.IMMUTABLE | Spliterator.NONNULL;
    }
    if (!hashed(origin)) {
      found |= Spliterator.SUBSIZED;
    }
    return ViewSpliterator.of(elements, found);
  }

  /** The halves of a hash table do not know their size. */
  private static boolean hashed(Origin origin) {
    return origin.kind() == Origin.HASH_MAP || origin.kind() == Origin.HASH_SET;
  }

  private static boolean ordered(Origin origin) {
    int kind = origin.kind();
    return kind != Origin.HASH_MAP
        && kind != Origin.HASH_SET
        && kind != Origin.IMMUTABLE_MAP
        && kind != Origin.IMMUTABLE_SET;
  }
}
