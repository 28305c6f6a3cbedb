package dev.permafrost.runtime.view.source;

import java.util.NavigableSet;
import java.util.TreeSet;

/** A range of a sorted set, or the whole of it in the other direction. */
public final class SetRange<E> extends Part<NavigableSet<E>, NavigableSet<E>> {

  private final Range<E> range;

  /** Makes the part; the range is only checked when it is derived. */
  public SetRange(Source<NavigableSet<E>> set, Range<E> range) {
    super(set);
    this.range = range;
  }

  @Override
  protected NavigableSet<E> derive(NavigableSet<E> set) {
    return range.of(set);
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public boolean isAllBackwards() {
    return range.isReversal() && whole().isWhole();
  }

  @Override
  public Object serialForm() {
    return new TreeSet<>(read());
  }
}
