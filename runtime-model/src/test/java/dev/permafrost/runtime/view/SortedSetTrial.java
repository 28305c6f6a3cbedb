package dev.permafrost.runtime.view;

import com.google.common.collect.testing.TestSortedSetGenerator;
import java.util.SortedSet;
import java.util.function.Function;

/** Makes sorted sets for guava-testlib. */
final class SortedSetTrial<E> extends SetTrial<E> implements TestSortedSetGenerator<E> {

  SortedSetTrial(
      KeyKind<E> kind, SortedSet<E> live, Function<SortedSet<E>, SortedSet<E>> freezing) {
    super(kind, live, set -> freezing.apply((SortedSet<E>) set));
  }

  @Override
  public SortedSet<E> create(Object... elements) {
    return (SortedSet<E>) super.create(elements);
  }

  @Override
  public E belowSamplesLesser() {
    return kind.sample(-2);
  }

  @Override
  public E belowSamplesGreater() {
    return kind.sample(-1);
  }

  @Override
  public E aboveSamplesLesser() {
    return kind.sample(5);
  }

  @Override
  public E aboveSamplesGreater() {
    return kind.sample(6);
  }
}
