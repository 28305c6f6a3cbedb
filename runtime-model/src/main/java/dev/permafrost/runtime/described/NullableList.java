package dev.permafrost.runtime.described;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code Stream.toList} makes: an immutable list that may hold nulls. The JDK offers no other
 * way to that class, and no wrapper will do in its place: {@code Collections.unmodifiableList}
 * gives back what is wrapped already. A class of its own, so that streams are linked only where a
 * result holds such a list as an object and not behind a view.
 */
public final class NullableList {
  private NullableList() {}

  /** The list of these elements; the array is the caller's to change. */
  public static List<Object> of(Object[] elements) {
    return Stream.of(elements).toList();
  }
}
