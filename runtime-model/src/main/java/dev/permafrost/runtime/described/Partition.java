package dev.permafrost.runtime.described;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What {@code Collectors.partitioningBy} makes: a map of its own kind, that has both keys for good.
 * The JDK makes it of what another collector supplies, so this is one that supplies two values in
 * turn and collects nothing.
 */
public final class Partition implements Collector<Object, Object, Object>, Supplier<Object> {
  private final Object first;
  private final Object second;
  private boolean supplied;

  private Partition(Object first, Object second) {
    this.first = first;
    this.second = second;
  }

  /** The map from true to one value and from false to the other. */
  public static Map<Boolean, Object> of(Object forTrue, Object forFalse) {
    Map<Boolean, Object> map = made(forTrue, forFalse);
    // Nothing says which one the JDK asks for first.
    return map.get(true) == forTrue ? map : made(forFalse, forTrue);
  }

  private static Map<Boolean, Object> made(Object first, Object second) {
    Predicate<Object> none = Predicate.isEqual(Partition.class);
    return finished(Collectors.partitioningBy(none, new Partition(first, second)));
  }

  private static <A> Map<Boolean, Object> finished(Collector<?, A, Map<Boolean, Object>> both) {
    return both.finisher().apply(both.supplier().get());
  }

  @Override
  public Object get() {
    Object next = supplied ? second : first;
    supplied = true;
    return next;
  }

  @Override
  public Supplier<Object> supplier() {
    return this;
  }

  @Override
  public BiConsumer<Object, Object> accumulator() {
    return null;
  }

  @Override
  public BinaryOperator<Object> combiner() {
    return null;
  }

  @Override
  public Function<Object, Object> finisher() {
    return null;
  }

  @Override
  public Set<Characteristics> characteristics() {
    return Collections.singleton(Characteristics.IDENTITY_FINISH);
  }
}
