package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.source.Source;
import java.util.List;
import java.util.RandomAccess;

/** A list with random access that copies itself before its first mutation. */
public final class CowArrayList<E> extends CowList<E> implements RandomAccess {
  private static final long serialVersionUID = 1L;

  /** Shows this source. */
  public CowArrayList(Source<List<E>> source) {
    super(source);
  }

  @Override
  List<E> part(Source<List<E>> range) {
    return new CowArrayList<>(range);
  }
}
