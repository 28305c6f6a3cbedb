package dev.permafrost.processor.planning;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.plan.DependentPlan;
import dev.permafrost.processor.plan.ExpressionPlan;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import java.util.List;

/** The planning stage. */
public final class Planner {
  /** The most page data of one image, in characters. */
  static final long LIMIT = 64L << 20;

  /** Characters are held in several forms at once while an image is written. */
  private static final int BYTES_PER_CHARACTER = 6;

  /** Plans one routine's result, and what becomes of the inputs it depends on. */
  public Outcome<RoutinePlan> plan(Routine routine, Graph graph, List<Input> inputs) {
    return plan(routine, graph)
        .then(plan -> Outcome.success(DependentPlan.of(plan, InputPlanner.plan(routine, inputs))));
  }

  /** Plans one routine's result. */
  public Outcome<RoutinePlan> plan(Routine routine, Graph graph) {
    if (new ExpressionRule(graph, routine).applies()) {
      return Outcome.success(new ExpressionPlan(routine, graph));
    }
    ImagePlanner planner = new ImagePlanner(graph);
    long estimate = planner.estimate();
    if (estimate > LIMIT) {
      return tooLarge(
          routine,
          "the frozen result takes about "
              + mebibytes(estimate)
              + ", the limit is "
              + mebibytes(LIMIT));
    }
    long needed = estimate * BYTES_PER_CHARACTER;
    if (!isFree(needed)) {
      return tooLarge(
          routine,
          "writing the frozen result takes about "
              + mebibytes(needed)
              + " of memory, the compiler has "
              + mebibytes(free())
              + " left");
    }
    ImagePlan plan = planner.plan(routine);
    return new Outcome.Success<>(plan, FinalFields.of(plan));
  }

  private static Outcome<RoutinePlan> tooLarge(Routine routine, String fact) {
    return Outcome.failure(
        Problem.of(
            ProblemId.ImageTooLarge,
            routine.site(),
            fact,
            "return less, or split the result over several routines"));
  }

  private static boolean isFree(long needed) {
    if (needed > free()) {
      System.gc(); // else garbage would count as taken, and fail a build that has room
    }
    return needed <= free();
  }

  private static long free() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  /** A size, rounded up. */
  private static String mebibytes(long bytes) {
    return ((bytes + (1 << 20) - 1) >> 20) + " MiB";
  }
}
