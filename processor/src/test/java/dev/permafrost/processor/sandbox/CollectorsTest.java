package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever this JDK's collectors are made of: the factory that makes them is known. */
class CollectorsTest {
  private static final String MADE =
      """
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      import static java.util.stream.Collectors.*;
      class Made {
        static Function<String, Integer> length() {
          return String::length;
        }
        static <K, V> Supplier<Map<K, V>> sorted() {
          return TreeMap::new;
        }
        static <T, R> Collector<T, ?, R> own(
            Supplier<R> made, BiConsumer<R, T> more, Collector.Characteristics... what) {
          return Collector.of(made, more, (one, other) -> one, what);
        }
        static Object all() {
          Predicate<Object> there = each -> each != null;
          BiFunction<Object, Object, Object> both = (one, other) -> one + "" + other;
          BinaryOperator<String> join = String::concat;
          Supplier<Map<Integer, String>> map = sorted();
          Supplier<ConcurrentMap<Integer, String>> concurrent =
              () -> new ConcurrentSkipListMap<>();
          Collector<String, ?, List<String>> own = own(ArrayList::new, List::add);
          return new Object[] {
            toCollection(LinkedList::new), toList(), toUnmodifiableList(), toSet(),
            toUnmodifiableSet(), joining(), joining(", "), joining(", ", "[", "]"),
            mapping(length(), toList()), flatMapping(Stream::of, toSet()),
            filtering(there, joining()),
            collectingAndThen(toList(), list -> list.size()), counting(),
            minBy(Comparator.naturalOrder()), maxBy(Comparator.<String>reverseOrder()),
            summingInt(String::length), summingLong(String::length),
            summingDouble(String::length), averagingInt(String::length),
            averagingLong(String::length), averagingDouble(String::length),
            reducing("", join), reducing(null, join), reducing(join),
            reducing("", String::valueOf, join),
            groupingBy(length()), groupingBy(length(), counting()),
            groupingBy(length(), sorted(), toSet()),
            groupingByConcurrent(length()), groupingByConcurrent(length(), counting()),
            groupingByConcurrent(length(), toSet()),
            groupingByConcurrent(length(), ConcurrentSkipListMap::new, toSet()),
            groupingByConcurrent(length(), groupingByConcurrent(length())),
            partitioningBy(there), partitioningBy(there, counting()),
            partitioningBy(there, toList()),
            toMap(length(), length()), toUnmodifiableMap(length(), length()),
            toMap(length(), each -> each, join), toUnmodifiableMap(length(), String::trim, join),
            toMap(length(), String::trim, join, map),
            toConcurrentMap(length(), length()), toConcurrentMap(length(), String::trim, join),
            toConcurrentMap(length(), String::trim, join, concurrent),
            summarizingInt(String::length), summarizingLong(String::length),
            summarizingDouble(String::length),
            teeing(toList(), counting(), both), teeing(toSet(), toSet(), both),
            groupingBy(length(), mapping(length(), groupingBy(Function.identity(), sorted(),
                collectingAndThen(toList(), List::copyOf)))),
            collectingAndThen(collectingAndThen(toList(), list -> list.size()), Integer::toHexString),
            groupingBy(length(), partitioningBy(there, teeing(toList(), joining(),
                both))),
            own, own(HashSet::new, (set, one) -> set.add(one), Collector.Characteristics.UNORDERED),
            own(() -> new HashSet<>(), (set, each) -> set.add(each), Collector.Characteristics.values()),
            Collector.of(StringBuilder::new, StringBuilder::append, StringBuilder::append,
                StringBuilder::toString),
            Collector.<String, List<String>, Integer>of(() -> new ArrayList<>(), (list, each) -> list.add(each),
                (one, other) -> other, List::size, Collector.Characteristics.UNORDERED),
            groupingBy(length(), own), mapping((Object each) -> each + "!", own), teeing(own, own, both),
            groupingByConcurrent(length(), own(ConcurrentHashMap::newKeySet, Set::add,
                Collector.Characteristics.values()))
          };
        }
        static Object swapped() {
          Function<Object, Object> first = one -> one + "1";
          Function<Object, Object> second = two -> two + "2";
          return List.of(first, second, toMap(second, first));
        }
        static Object nested() {
          return groupingBy(length(), sorted(), mapping(String::trim, joining("+")));
        }
        static Object inside() {
          return groupingBy(length(), counting()).accumulator();
        }
        record Own(Collector<String, ?, List<String>> other)
            implements Collector<String, List<String>, List<String>> {
          public Supplier<List<String>> supplier() { return ArrayList::new; }
          public BiConsumer<List<String>, String> accumulator() { return List::add; }
          public BinaryOperator<List<String>> combiner() { return (one, other) -> one; }
          public Function<List<String>, List<String>> finisher() { return List::copyOf; }
          public Set<Characteristics> characteristics() { return Set.of(); }
        }
        static Object usersOwn() {
          return partitioningBy(Objects::nonNull, new Own(null));
        }
        static Object reassembled() {
          Collector<String, ?, List<String>> list = toList();
          return parts(list);
        }
        private static <A> Object parts(Collector<String, A, List<String>> list) {
          return Collector.of(list.supplier(), list.accumulator(), list.combiner());
        }
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(
            Compiled.of("Made", MADE),
            Limits.DEFAULT,
            "Made",
            "all",
            "swapped",
            "nested",
            "inside",
            "usersOwn",
            "reassembled");
  }

  @Test
  void everyCollectorOfTheJdksFactoriesIsRecognised() {
    assertEquals(List.of(), outcomes.get("all").problems());
  }

  @Test
  void argumentsAreFoundInTheirPlaces() {
    Graph graph = graph("swapped");
    Node.Elements list = assertInstanceOf(Node.Elements.class, graph.node(graph.root()));
    int[] ids = list.elements();
    Node.Instance map = assertInstanceOf(Node.Instance.class, graph.node(ids[2]));
    assertEquals("toMap", map.shape().factory());
    assertEquals(
        List.of((long) ids[1], (long) ids[0]), List.of(map.arguments()[0], map.arguments()[1]));
  }

  @Test
  void collectorsInsideAnotherAreFound() {
    Graph graph = graph("nested");
    Node.Instance grouping = assertInstanceOf(Node.Instance.class, graph.node(graph.root()));
    Node.Instance mapping = below(graph, grouping, 2);
    Node.Instance joining = below(graph, mapping, 1);
    assertEquals("groupingBy", grouping.shape().factory());
    assertEquals("mapping", mapping.shape().factory());
    assertEquals("joining", joining.shape().factory());
    assertEquals(1, joining.arguments().length);
  }

  /** The program cannot tell it from one that the factory made. */
  @Test
  void partsOfOneThatMakeTheSameAgainAreTheSame() {
    Graph graph = graph("reassembled");
    Node.Instance list = assertInstanceOf(Node.Instance.class, graph.node(graph.root()));
    assertEquals("toList", list.shape().factory());
  }

  @Test
  void whatNoFactoryMakesOfFrozenArgumentsIsRefused() {
    assertEquals(
        "no call of a factory of java.util.stream.Collectors is known to make this collector again",
        refusal("usersOwn"));
    assertEquals(
        "a function that the JDK makes in java.util.stream.Collectors.groupingBy has no way to be"
            + " made again",
        refusal("inside"));
  }

  private static Node.Instance below(Graph graph, Node.Instance node, int argument) {
    int id = (int) node.arguments()[argument];
    return assertInstanceOf(Node.Instance.class, graph.node(id));
  }

  private static Graph graph(String method) {
    return Lab.graph(outcomes.get(method));
  }

  private static String refusal(String method) {
    Problem problem = outcomes.get(method).problems().get(0);
    return problem.fact();
  }
}
