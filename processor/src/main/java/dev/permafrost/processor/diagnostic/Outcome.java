package dev.permafrost.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage returns: a value, or the problems that stood in its way.
 *
 * @param <T> the value's type
 */
public sealed interface Outcome<T> {

  /** Remarks of a success, errors (and what was found before them) of a failure. */
  List<Problem> problems();

  /** Runs the next stage on the value; remarks of both stages are kept, a failure passes by. */
  <R> Outcome<R> then(Function<? super T, Outcome<R>> stage);

  /** A value, with the remarks (never errors) that came up on the way. */
  record Success<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Success {
      problems = List.copyOf(problems);
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
      Outcome<R> next = stage.apply(value);
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(next.problems());
      return next instanceof Success<R> success
          ? new Success<>(success.value(), all)
          : new Failure<>(all);
    }
  }

  /** At least one problem, of which at least one is an error, and no value. */
  record Failure<T>(List<Problem> problems) implements Outcome<T> {
    public Failure {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a failure has at least one problem");
      }
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
      return new Failure<>(problems);
    }
  }

  static <T> Outcome<T> success(T value) {
    return new Success<>(value, List.of());
  }

  static <T> Outcome<T> failure(Problem problem) {
    return new Failure<>(List.of(problem));
  }
}
