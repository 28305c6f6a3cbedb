package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/**
 * How loud what the cost gate says is: {@code -Apermafrost.cost}. It rests on timings, so by
 * default it is a note, which no build fails over.
 */
public enum Cost {
  OFF,
  NOTE,
  WARN;

  private static final Set<ProblemId> TIMED = Set.of(ProblemId.SlowerThanLive, ProblemId.SmallGain);

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
