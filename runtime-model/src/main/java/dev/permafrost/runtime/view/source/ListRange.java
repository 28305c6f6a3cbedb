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

  @Override
  protected boolean fragile() {
    return true;
  }
}
