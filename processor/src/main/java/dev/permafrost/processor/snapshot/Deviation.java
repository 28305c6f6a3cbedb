package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Severity;
import dev.permafrost.processor.graph.Graph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How another run of a routine came out otherwise: with another result, or without one. */
sealed interface Deviation {

  /** With another result. */
  record Other(Difference difference) implements Deviation {}

  /** With errors. */
  record Failed(List<Problem> problems) implements Deviation {
    private static final Set<ProblemId> OURS =
        EnumSet.of(ProblemId.WorkerDied, ProblemId.WorkerUnsealed, ProblemId.InternalFault);

    /** Whether that is no fault of the routine. */
    boolean isOurs() {
      return problems.stream().anyMatch(problem -> OURS.contains(problem.id()));
    }
  }

  /**
   * Compares what another worker sent of one call with a graph in canonical order that has no marks
   * of other calls; null if it is the same.
   */
  static Deviation of(Graph graph, Outcome<List<byte[]>> run) {
    if (run instanceof Outcome.Success<List<byte[]>> success) {
      Sighting seen = Sighting.ofOneCall(success.value());
      Difference difference =
          Difference.between(graph, Canonical.of(seen.graph(), seen.unordered()));
      return difference == null ? null : new Other(difference);
    }
    return new Failed(
        run.problems().stream()
            .filter(problem -> problem.id().severity() == Severity.ERROR)
            .toList());
  }
}
