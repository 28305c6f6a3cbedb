package dev.permafrost.runtime.view.cow;

import dev.permafrost.runtime.view.Origin;
import dev.permafrost.runtime.view.source.Root;
import dev.permafrost.runtime.view.source.Source;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list with random access that copies itself before its first mutation. Not final, as {@link
 * java.util.ArrayList} is not: Jackson writes no names of final classes.
 */
public class CowArrayList<E> extends CowList<E> implements RandomAccess {
  private static final long serialVersionUID = 1L;

  /** As that of {@link CowMap}. */
  @SuppressWarnings("unused")
  private CowArrayList() {
    this(Root.filled(Origin.ARRAY_LIST, List.<E>of()));
  }

  /** Shows this source. */
  public CowArrayList(Source<List<E>> source) {
    super(source);
  }

  @Override
  List<E> part(Source<List<E>> range) {
    return new CowArrayList<>(range);
  }
}
