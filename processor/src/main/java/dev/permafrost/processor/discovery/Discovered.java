package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found among the annotated methods.
 *
 * @param routines good routines, ordered by owner, then as in the source
 * @param problems every rule that any method breaks
 * @param deferred source names of classes to look at again in a later round
 */
public record Discovered(List<Routine> routines, List<Problem> problems, Set<String> deferred) {
  public Discovered {
    routines = List.copyOf(routines);
    problems = List.copyOf(problems);
    deferred = Set.copyOf(deferred);
  }

  /** The routines of each owner. */
  public Map<Owner, List<Routine>> byOwner() {
    Map<Owner, List<Routine>> byOwner = new LinkedHashMap<>();
    for (Routine routine : routines) {
      byOwner.computeIfAbsent(routine.owner(), owner -> new ArrayList<>()).add(routine);
    }
    return byOwner;
  }
}
