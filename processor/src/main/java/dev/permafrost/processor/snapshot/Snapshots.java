package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.protocol.Obstacle;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/** Unpacks recordings, looks for obstacles, and compares. */
public final class Snapshots {
  /** Distinct causes told of one routine. */
  private static final int CAUSES = 10;

  private Snapshots() {}

  /** The graph that worker A saw, twice. */
  public static Outcome<Graph> read(Routine routine, Recording recording) {
    Sighting first = Sighting.read(recording.first());
    List<Problem> obstacles = obstacles(routine, first);
    if (isEmptyState(first.graph())
        && (first.again() == null || isEmptyState(first.again().graph()))) {
      return Outcome.failure(nothingWritten(routine));
    }
    if (!obstacles.isEmpty()) {
      return new Outcome.Failure<>(obstacles);
    }
    Graph graph = Canonical.of(first.graph(), first.unordered());
    List<Problem> differences = new ArrayList<>();
    if (first.again() != null) {
      // Of the second result nobody knows what it shares: the first must be put in order likewise.
      compareCalls(
          routine, new Baseline(first), first.again(), Asked.of(recording.inputs()), differences);
    }
    if (differences.isEmpty()) {
      graph = ConstructorLoops.opened(graph);
      differences.addAll(loops(routine, graph));
    }
    return differences.isEmpty()
        ? new Outcome.Success<>(graph, FieldRemarks.of(routine, first))
        : new Outcome.Failure<>(differences);
  }

  private static boolean isEmptyState(Graph graph) {
    return graph.root() != Node.NULL
        && graph.node(graph.root()) instanceof Node.Instance instance
        && instance.shape().making() == Making.STATICS
        && instance.arguments().length == 0;
  }

  private static Problem nothingWritten(Routine routine) {
    return Problem.of(
        ProblemId.NothingWritten,
        routine.site(),
        routine.method()
            + "() returns nothing, and no static field of its class is another after it ran",
        "name the classes whose fields it fills, as in @Freezable(state = Registry.class), or"
            + " return what it makes");
  }

  private static List<Problem> obstacles(Routine routine, Sighting sighting) {
    if (sighting.obstacles().isEmpty()) {
      return List.of();
    }
    Paths paths = new Paths(sighting.graph(), routine.method());
    return Cause.of(sighting.obstacles()).stream()
        .limit(CAUSES)
        .map(
            cause ->
                new Problem(
                    id(cause.obstacle().kind()),
                    routine.site(),
                    cause.fact(),
                    List.of(paths.to(cause.nearest())),
                    cause.remedy()))
        .toList();
  }

  private static ProblemId id(Obstacle.Kind kind) {
    return switch (kind) {
      case UNFREEZABLE -> ProblemId.NotFreezable;
      case CLOSED -> ProblemId.PackageNotOpen;
    };
  }

  private static void compareCalls(
      Routine routine, Baseline first, Sighting again, Asked asked, List<Problem> problems) {
    Deviation.Other other = first.deviation(again);
    if (other != null) {
      Difference difference = other.difference();
      problems.add(
          new Problem(
              ProblemId.NotReproducible,
              routine.site(),
              "two calls in the same JVM gave different results: "
                  + difference.ours()
                  + " and "
                  + difference.theirs()
                  + difference.why()
                  + asked.told(),
              List.of(
                  new Paths(other.graph(), routine.method())
                      .to(difference.id(), difference.reference())),
              difference.remedy(
                  asked.isNothing()
                      ? "take what differs (counters and caches in static fields) out of the result"
                      : asked.remedy())));
    }
  }

  private static List<Problem> loops(Routine routine, Graph graph) {
    int id = ConstructorLoops.find(graph);
    if (id < 0) {
      return List.of();
    }
    return List.of(
        new Problem(
            ProblemId.NotFreezable,
            routine.site(),
            "an object is reached from itself through constructor parameters alone: "
                + Difference.describe(graph, id),
            List.of(new Paths(graph, routine.method()).to(id)),
            "let the way back lead through a mutable collection or an AtomicReference"));
  }
}
