package dev.permafrost.processor.plan;

import dev.permafrost.processor.routine.Routine;

/**
 * A result that depends on inputs.
 *
 * @param result how the result itself is written; no dependent plan again
 * @param inputs what it depends on; not empty
 */
public record DependentPlan(RoutinePlan result, Inputs inputs) implements RoutinePlan {

  /** The plan of a result with its inputs, which is the plan itself if there are none. */
  public static RoutinePlan of(RoutinePlan result, Inputs inputs) {
    return inputs.equals(Inputs.NONE) ? result : new DependentPlan(result, inputs);
  }

  @Override
  public Routine routine() {
    return result.routine();
  }
}
