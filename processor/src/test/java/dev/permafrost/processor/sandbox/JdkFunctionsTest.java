package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the JDK this runs on calls its lambdas: what makes them is known. */
class JdkFunctionsTest {
  private static final String MADE =
      """
      import java.util.*;
      import java.util.function.*;
      class Made {
        static final Comparator<String> ORDER = String.CASE_INSENSITIVE_ORDER;
        static Object all() {
          Comparator<String> byLength = Comparator.comparing(String::length);
          Function<Object, Object> function = Objects::requireNonNull;
          BiFunction<Object, Object, Object> two = Objects::requireNonNullElse;
          Predicate<Object> predicate = Objects::nonNull;
          BiPredicate<Object, Object> pair = Objects::equals;
          Consumer<List<String>> consumer = List::clear;
          BiConsumer<List<Object>, Object> append = List::add;
          IntPredicate ints = number -> number > 1;
          LongPredicate longs = number -> number > 1;
          DoublePredicate doubles = number -> number > 1;
          IntUnaryOperator plus = number -> number + 1;
          LongUnaryOperator more = number -> number + 1;
          DoubleUnaryOperator most = number -> number + 1;
          IntConsumer eatInt = number -> {};
          LongConsumer eatLong = number -> {};
          DoubleConsumer eatDouble = number -> {};
          return new Object[] {
            byLength, Comparator.comparing(String::length, Comparator.reverseOrder()),
            Comparator.comparingInt(String::length), Comparator.comparingLong(String::length),
            Comparator.comparingDouble(String::length), byLength.thenComparing(ORDER),
            byLength.thenComparing(String::hashCode), byLength.thenComparingInt(String::hashCode),
            byLength.thenComparingLong(String::hashCode), byLength.reversed(),
            byLength.thenComparingDouble(String::hashCode),
            byLength.thenComparing(String::length, Comparator.naturalOrder()),
            Comparator.nullsFirst(byLength), Comparator.nullsLast(byLength),
            Map.Entry.<String, String>comparingByKey(), Map.Entry.comparingByKey(byLength),
            Map.Entry.<String, String>comparingByValue(), Map.Entry.comparingByValue(byLength),
            Function.identity(), function.andThen(function), function.compose(function),
            UnaryOperator.identity(), BinaryOperator.minBy(byLength),
            BinaryOperator.maxBy(byLength), two.andThen(function), predicate.and(predicate),
            predicate.or(predicate), predicate.negate(), Predicate.not(predicate),
            Predicate.isEqual("x"), Predicate.isEqual(null), pair.and(pair), pair.or(pair),
            pair.negate(), consumer.andThen(consumer), append.andThen(append), ints.and(ints),
            ints.or(ints), ints.negate(), longs.and(longs), longs.or(longs), longs.negate(),
            doubles.and(doubles), doubles.or(doubles), doubles.negate(),
            IntUnaryOperator.identity(), plus.andThen(plus), plus.compose(plus),
            LongUnaryOperator.identity(), more.andThen(more), more.compose(more),
            DoubleUnaryOperator.identity(), most.andThen(most), most.compose(most),
            eatInt.andThen(eatInt), eatLong.andThen(eatLong), eatDouble.andThen(eatDouble)
          };
        }
        static Object swapped() {
          Function<Object, Object> first = one -> one + "1";
          Function<Object, Object> second = two -> two + "2";
          return List.of(first, second, first.compose(second));
        }
      }
      """;

  @Test
  void everyFunctionThatTheJdksFactoriesMakeIsRecognised() {
    var outcomes = Lab.run(Compiled.of("Made", MADE), Limits.DEFAULT, "Made", "all");
    assertEquals(List.of(), outcomes.get("all").problems());
  }

  @Test
  void argumentsAreFoundInTheirPlaces() {
    var outcomes = Lab.run(Compiled.of("Made", MADE), Limits.DEFAULT, "Made", "swapped");
    Graph graph = Lab.graph(outcomes.get("swapped"));
    Node.Elements list = assertInstanceOf(Node.Elements.class, graph.node(graph.root()));
    int[] ids = list.elements();
    Node.Instance composed = assertInstanceOf(Node.Instance.class, graph.node(ids[2]));
    assertEquals("compose", composed.shape().factory());
    assertEquals(
        List.of((long) ids[0], (long) ids[1]),
        List.of(composed.arguments()[0], composed.arguments()[1]));
  }
}
