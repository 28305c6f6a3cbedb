package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import dev.permafrost.processor.graph.Graph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How another run of a routine came out otherwise: with another result, or without one. */
public sealed interface Deviation {

  /**
   * With another result.
   *
   * @param graph where the difference is, as the first call has it
   */
  record Other(Difference difference, Graph graph) implements Deviation {}

  /** With errors. */
  record Failed(List<Problem> problems) implements Deviation {
    private static final Set<ProblemId> OURS =
        EnumSet.of(ProblemId.WorkerDied, ProblemId.WorkerUnsealed, ProblemId.InternalFault);

    /** Whether that is no fault of the routine. */
    public boolean isOurs() {
      return problems.stream().anyMatch(problem -> OURS.contains(problem.id()));
    }
  }

  /** A run that failed with these problems. */
  static Deviation failed(List<Problem> problems) {
    return new Failed(
        problems.stream().filter(problem -> problem.id().severity() == Severity.ERROR).toList());
  }
}
