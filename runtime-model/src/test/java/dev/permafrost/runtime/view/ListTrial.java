package dev.permafrost.runtime.view;

import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.TestListGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes lists for guava-testlib. */
final class ListTrial<E> implements TestListGenerator<E> {

  private final KeyKind<E> kind;
  private final Function<List<E>, List<E>> freezing;

  ListTrial(KeyKind<E> kind, Function<List<E>, List<E>> freezing) {
    this.kind = kind;
    this.freezing = freezing;
  }

  @Override
  public SampleElements<E> samples() {
    return kind.samples();
  }

  @Override
  @SuppressWarnings("unchecked") // elements of this kind
  public List<E> create(Object... elements) {
    return freezing.apply((List<E>) Arrays.asList(elements));
  }

  @Override
  public E[] createArray(int length) {
    return kind.array(length);
  }

  @Override
  public Iterable<E> order(List<E> insertionOrder) {
    return insertionOrder;
  }
}
