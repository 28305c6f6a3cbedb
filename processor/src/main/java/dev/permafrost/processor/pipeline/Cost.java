package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How loud what the cost gate says is: the option {@code cost}. It rests on timings, so by default
 * it is a note, which no build fails over.
 */
public enum Cost {
  OFF,
  NOTE,
  WARN;

  private static final Set<ProblemId> TIMED = Set.of(ProblemId.SlowerThanLive, ProblemId.SmallGain);

  /** The one that a user writes so; nothing if there is none. */
  public static Optional<Cost> named(String text) {
    return Stream.of(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  /** What of these is to be said. */
  public List<Problem> said(List<Problem> problems) {
    return this == OFF
        ? problems.stream().filter(problem -> !TIMED.contains(problem.id())).toList()
        : problems;
  }

  /** How severe a problem is. */
  public Severity severity(Problem problem) {
    return this == WARN && TIMED.contains(problem.id())
        ? Severity.WARNING
        : problem.id().severity();
  }
}
