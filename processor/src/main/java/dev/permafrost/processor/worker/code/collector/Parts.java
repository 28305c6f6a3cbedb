package dev.permafrost.processor.worker.code.collector;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** The functions that a collector consists of; null for what is not known of them. */
record Parts(
    Supplier<Object> supplier,
    BiConsumer<Object, Object> accumulator,
    BinaryOperator<Object> combiner,
    Function<Object, Object> finisher,
    Set<Collector.Characteristics> characteristics)
    implements Collector<Object, Object, Object> {
  static final int COUNT = 5;

  /** All parts of one that is there. */
  @SuppressWarnings("unchecked")
  static Parts of(Collector<?, ?, ?> collector) {
    Collector<Object, Object, Object> known = (Collector<Object, Object, Object>) collector;
    return new Parts(
        known.supplier(),
        known.accumulator(),
        known.combiner(),
        known.finisher(),
        known.characteristics());
  }

  /** Parts in the order of the components. */
  @SuppressWarnings("unchecked")
  static Parts of(Object[] parts) {
    return new Parts(
        (Supplier<Object>) parts[0],
        (BiConsumer<Object, Object>) parts[1],
        (BinaryOperator<Object>) parts[2],
        (Function<Object, Object>) parts[3],
        (Set<Collector.Characteristics>) parts[4]);
  }

  Object[] inOrder() {
    return new Object[] {supplier, accumulator, combiner, finisher, characteristics};
  }
}
