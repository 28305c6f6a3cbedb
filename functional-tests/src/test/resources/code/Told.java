package code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What live results and frozen ones say, two of each: the second has seen nothing of the first. */
final class Told {
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  <T> Told of(String question, Supplier<T> live, Supplier<T> frozen, Function<T, String> told) {
    T frozenOnce = frozen.get();
    T frozenAgain = frozen.get();
    String first = told.apply(live.get()) + "\n" + told.apply(live.get());
    answers.put(
        question, List.of(first, told.apply(frozenOnce) + "\n" + told.apply(frozenAgain)));
    return this;
  }

  Map<String, List<String>> all() {
    return answers;
  }
}
