package dev.permafrost.processor.plan;

import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A routine that was frozen for several values of its inputs.
 *
 * @param routine the routine in its first variant, of which only what all variants share counts
 * @param each one plan per variant, none of them of this kind; the guards of each begin with those
 *     of the inputs that vary
 */
public record VariantsPlan(Routine routine, List<RoutinePlan> each) implements RoutinePlan {
  public VariantsPlan {
    each = List.copyOf(each);
  }

  /** Puts the variants of each routine into one plan, where it has variants. */
  public static List<RoutinePlan> grouped(List<? extends RoutinePlan> plans) {
    Map<String, List<RoutinePlan>> byMethod = new LinkedHashMap<>();
    for (RoutinePlan plan : plans) {
      byMethod.computeIfAbsent(plan.routine().method(), m -> new ArrayList<>()).add(plan);
    }
    List<RoutinePlan> grouped = new ArrayList<>();
    for (List<RoutinePlan> variants : byMethod.values()) {
      Routine routine = variants.get(0).routine();
      boolean varies = !routine.declaration().varied().isEmpty();
      grouped.add(varies ? new VariantsPlan(routine, variants) : variants.get(0));
    }
    return grouped;
  }
}
