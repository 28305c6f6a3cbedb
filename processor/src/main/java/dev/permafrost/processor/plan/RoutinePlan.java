package dev.permafrost.processor.plan;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the generated class gets for one routine. */
public sealed interface RoutinePlan permits DependentPlan, ExpressionPlan, ImagePlan, VariantsPlan {

  /** The routine that is planned. */
  Routine routine();

  /** What its result depends on besides code. */
  default Inputs inputs() {
    return Inputs.NONE;
  }

  /** The plans of all variants; of a routine without variants, this one. */
  default List<RoutinePlan> each() {
    return List.of(this);
  }

  /** The images among these. */
  default List<ImagePlan> images() {
    List<ImagePlan> images = new ArrayList<>();
    for (RoutinePlan plan : each()) {
      if (plan.result() instanceof ImagePlan image) {
        images.add(image);
      }
    }
    return images;
  }

  /** Whether some object is made in such a way. */
  default boolean makes(Predicate<Shape> way) {
    return images().stream().anyMatch(image -> image.shapes().stream().anyMatch(way));
  }

  /** How the result itself is written. */
  default RoutinePlan result() {
    return this;
  }
}
