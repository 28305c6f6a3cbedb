package dev.permafrost.processor.plan;

import dev.permafrost.processor.routine.Routine;

/** What the generated class gets for one routine. */
public sealed interface RoutinePlan 
    permits DependentPlan, ExpressionPlan, ImagePlan, VariantsPlan {

  /** The routine that is planned. */
  Routine routine();

  /** What its result depends on besides code. */
  default Inputs inputs() {
    return Inputs.NONE;
  }

  /** How the result itself is written. */
  default RoutinePlan result() {
    return this;
  }
}
