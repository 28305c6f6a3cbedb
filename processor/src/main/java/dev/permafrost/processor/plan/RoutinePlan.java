package dev.permafrost.processor.plan;

import dev.permafrost.processor.routine.Routine;

/** What the generated class gets for one routine. */
public sealed interface RoutinePlan permits ExpressionPlan, ImagePlan {

  /** The routine that is planned. */
  Routine routine();
}
