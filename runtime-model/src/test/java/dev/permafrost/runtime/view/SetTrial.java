package dev.permafrost.runtime.view;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestSetGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes sets for guava-testlib: elements go into a live set, and that into a view. */
class SetTrial<E> implements TestSetGenerator<E> {

  final KeyKind<E> kind;
  private final Set<E> live;
  private final Function<Set<E>, Set<E>> freezing;

  /** {@code live} is empty and only a pattern: it is cleared before each use. */
  SetTrial(KeyKind<E> kind, Set<E> live, Function<Set<E>, Set<E>> freezing) {
    this.kind = kind;
    this.live = live;
    this.freezing = freezing;
  }

  @Override
  public SampleElements<E> samples() {
    return kind.samples();
  }

  @Override
  @SuppressWarnings("unchecked") // elements of this kind
  public Set<E> create(Object... elements) {
    live.clear();
    for (Object element : elements) {
      live.add((E) element);
    }
    return freezing.apply(live);
  }

  @Override
  public E[] createArray(int length) {
    return kind.array(length);
  }

  @Override
  public Iterable<E> order(List<E> insertionOrder) {
    create(insertionOrder.toArray());
    return new ArrayList<>(live);
  }
}
