package dev.permafrost.processor.planning;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.List;

/** Plans graphs that come from no routine. */
final class Plans {
  private Plans() {}

  static Routine routine(String returnDescriptor) {
    Owner owner = new Owner("p", "p.Owner", "p.Owner", true);
    return new Routine(
        owner,
        "routine",
        "java.lang.Object",
        returnDescriptor,
        List.of(),
        true,
        Declaration.NOTHING);
  }

  /** The image of a graph, whatever the planner would prefer. */
  static ImagePlan image(Graph graph) {
    return new ImagePlanner(graph).plan(routine("Ljava/lang/Object;"));
  }

  static Outcome<RoutinePlan> plan(Graph graph) {
    return new Planner().plan(routine("Ljava/lang/Object;"), graph);
  }
}
