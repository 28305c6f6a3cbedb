package dev.permafrost.processor.discovery.rules;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of candidates.
 *
 * @param routines those that keep all rules, in the order given
 * @param problems every rule that any of them breaks
 */
public record JudgedRoutines(List<Routine> routines, List<Problem> problems) {
  public JudgedRoutines {
    routines = List.copyOf(routines);
    problems = List.copyOf(problems);
  }

  /** Looks at all candidates together, since their names can clash. */
  public static JudgedRoutines of(List<Candidate> candidates, NameClashes clashes) {
    List<Routine> routines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Problem> broken = RoutineRules.check(candidate);
      problems.addAll(broken);
      if (broken.isEmpty()) {
        routines.add(candidate.routine());
      }
    }
    List<Problem> clashing = clashes.among(routines);
    problems.addAll(clashing);
    routines.removeIf(
        routine ->
            clashing.stream().anyMatch(clash -> clash.site().equals(routine.owner().site())));
    return new JudgedRoutines(routines, problems);
  }
}
