package dev.permafrost.runtime.view.source;

import java.util.List;

/** A sub-list. */
public final class ListRange<E> extends Part<List<E>, List<E>> {

  private final int from;
  private final int to;

  /** Makes the part; the range is only checked when it is derived. */
  public ListRange(Source<List<E>> list, int from, int to) {
    super(list);
    this.from = from;
    this.to = to;
  }

  @Override
  protected List<E> derive(List<E> list) {
    return list.subList(from, to);
  }

  /** A sub-list breaks when the list changes its structure by any other way than through it. */
  @Override
  @SuppressWarnings("unchecked") // a part of a list has its elements
  protected List<E> deriveLate() {
    int start = start();
    return (List<E>) root().brokenPart(start, start + to - from);
  }

  /** How many elements it had when it was made. */
  public int size() {
    return to - from;
  }

  /** Where it starts in the whole list. */
  public int start() {
    return whole() instanceof ListRange ? ((ListRange<E>) whole()).start() + from : from;
  }
}
