package code;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summarizingInt;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Routines that return collectors, and what both kinds of them make of the same words. */
public final class Collecting {
  private static final List<String> WORDS =
      List.of("ice", "snow", "", "frost", "rime", "hail", "ice", "permafrost");

  private static final Collector<CharSequence, ?, String> KEPT = joining(";");

  private Collecting() {}

  /** A rule of an application that holds its collector in a field. */
  static final class Report {
    private final String title;
    private final Collector<String, ?, ? extends Map<?, ?>> grouping;

    Report(String title, Collector<String, ?, ? extends Map<?, ?>> grouping) {
      this.title = title;
      this.grouping = grouping;
    }

    String of(List<String> words) {
      return title + words.stream().collect(grouping);
    }
  }

  @Freezable
  static Map<String, Collector<String, ?, ?>> plain() {
    Map<String, Collector<String, ?, ?>> all = new LinkedHashMap<>();
    all.put("toList", toList());
    all.put("toUnmodifiableList", toUnmodifiableList());
    all.put("toSet", toSet());
    all.put("toCollection", toCollection(() -> new TreeSet<String>(Comparator.reverseOrder())));
    all.put("joining", mapping(word -> (CharSequence) word, joining()));
    all.put("joining 1", mapping(word -> "1" + word, joining(", ")));
    all.put("joining 3", mapping(word -> "3" + word, joining(", ", "[", "]")));
    all.put("filtering", filtering(word -> word.length() > 3, toList()));
    all.put("flatMapping", flatMapping(word -> word.chars().boxed(), toList()));
    all.put("collectingAndThen", collectingAndThen(toList(), list -> list.size() + "!"));
    all.put("counting", counting());
    all.put("maxBy", maxBy(Comparator.comparing(String::length)));
    all.put("summingLong", summingLong(word -> word.length() * 3L));
    all.put("averagingDouble", averagingDouble(word -> word.length() / 3.0));
    all.put("summarizingInt", summarizingInt(word -> word.length() + 1));
    all.put("reducing 1", reducing((one, other) -> other + one));
    all.put("reducing 2", reducing(null, (one, other) -> one + other));
    all.put("reducing 3", reducing(7, word -> word.length() + 2, (one, other) -> one * 31 + other));
    all.put("of", Collector.of(ArrayList::new, List::add, (one, other) -> null));
    return all;
  }

  @Freezable
  static Map<String, Collector<String, ?, ?>> grouped() {
    Map<String, Collector<String, ?, ?>> all = new TreeMap<>();
    all.put("groupingBy 1", groupingBy(word -> word.length()));
    all.put("groupingBy 2", groupingBy(word -> word.length() / 2, counting()));
    all.put("groupingBy 3", groupingBy(word -> -word.length(), TreeMap::new, joining("+")));
    all.put("groupingByConcurrent", groupingByConcurrent(word -> word.isEmpty(), counting()));
    all.put("partitioningBy 1", partitioningBy(word -> word.contains("o")));
    all.put("partitioningBy 2", partitioningBy(word -> word.contains("r"), joining("/")));
    all.put("toMap 3", toMap(Function.identity(), word -> 1, (one, other) -> one + other));
    all.put("toMap 2 throws", toMap(word -> word, word -> 2));
    all.put("toUnmodifiableMap", toUnmodifiableMap(word -> word + 1, word -> 3, (a, b) -> a - b));
    all.put(
        "nested",
        groupingBy(
            (String word) -> word.length() % 2,
            () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
            mapping(
                (String word) -> word.toUpperCase(),
                groupingBy(
                    (String word) -> word.length() % 3,
                    collectingAndThen(toCollection(LinkedList::new), List::copyOf)))));
    all.put(
        "teeing",
        teeing(counting(), mapping(word -> word + 4, joining("|")), (n, text) -> n + text));
    return all;
  }

  @Freezable
  static Collector<CharSequence, ?, String> alone() {
    return joining(" - ");
  }

  @Freezable
  static Collector<CharSequence, ?, String> kept() {
    return KEPT;
  }

  @Freezable
  static List<Report> reports() {
    Collector<String, ?, Map<Integer, Long>> shared = groupingBy(String::length, counting());
    return List.of(new Report("one ", shared), new Report("two ", shared));
  }

  private static String answer(Collector<String, ?, ?> collector) {
    try {
      Object result = WORDS.stream().collect(collector);
      Object parallel = WORDS.parallelStream().collect(collector);
      return result.getClass() + " " + result + " " + parallel + collector.characteristics();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Map<String, Collector<String, ?, ?>> frozen = new LinkedHashMap<>(CollectingFrozen.plain());
    frozen.putAll(CollectingFrozen.grouped());
    Map<String, Collector<String, ?, ?>> live = new LinkedHashMap<>(plain());
    live.putAll(grouped());
    live.forEach((name, one) -> answers.put(name, List.of(answer(one), answer(frozen.get(name)))));
    answers.put("alone", List.of(joined(alone()), joined(CollectingFrozen.alone())));
    answers.put("kept", List.of(joined(kept()), joined(CollectingFrozen.kept())));
    answers.put(
        "kept is one",
        List.of(
            kept() == kept() ? "one" : "two",
            CollectingFrozen.kept() == CollectingFrozen.kept() ? "one" : "two"));
    answers.put("reports", List.of(told(reports()), told(CollectingFrozen.reports())));
    return answers;
  }

  private static String joined(Collector<CharSequence, ?, String> collector) {
    return Stream.of("a", "b").collect(collector);
  }

  private static String told(List<Report> reports) {
    boolean same = reports.get(0).grouping == reports.get(1).grouping;
    return reports.get(0).of(WORDS) + reports.get(1).of(WORDS) + same;
  }
}
