package dev.permafrost.processor.discovery.rules.substitution;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Substitute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of classes marked as substitutions.
 *
 * @param substitutes those that keep all rules, in the order given
 * @param problems every rule that any of them breaks
 */
public record JudgedSubstitutes(List<Substitute> substitutes, List<Problem> problems) {
  public JudgedSubstitutes {
    substitutes = List.copyOf(substitutes);
    problems = List.copyOf(problems);
  }

  /** Looks at each candidate. */
  public static JudgedSubstitutes of(List<SubstituteCandidate> candidates) {
    List<Substitute> substitutes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (SubstituteCandidate candidate : candidates) {
      List<Problem> broken = SubstituteRules.check(candidate);
      problems.addAll(broken);
      if (broken.isEmpty()) {
        substitutes.add(candidate.substitute());
      }
    }
    return new JudgedSubstitutes(substitutes, problems);
  }

  /** The problem of a marker whose class is not there. */
  public static Problem missing(String sourceName) {
    return Problem.of(
        ProblemId.BadSubstitution,
        Site.COMPILATION,
        "the class path tells of a substitution " + sourceName + ", which is not there",
        "add the library that has it, or rebuild the one that tells of it");
  }

  /** The problems of those that store objects of the same class. */
  public static List<Problem> rivals(Collection<Substitute> substitutes) {
    SortedMap<String, List<Substitute>> byTarget = new TreeMap<>();
    for (Substitute each : substitutes) {
      byTarget.computeIfAbsent(each.target(), target -> new ArrayList<>()).add(each);
    }
    byTarget.values().removeIf(rivals -> rivals.size() == 1);
    return byTarget.entrySet().stream()
        .map(rivals -> rivalry(rivals.getKey(), rivals.getValue()))
        .toList();
  }

  private static Problem rivalry(String target, List<Substitute> rivals) {
    Substitute blamed =
        rivals.stream().filter(Substitute::fromSource).findFirst().orElse(rivals.get(0));
    return Problem.of(
        ProblemId.BadSubstitution,
        blamed.site(),
        "objects of "
            + target.replace('$', '.')
            + " are stored by "
            + String.join(" and ", rivals.stream().map(Substitute::sourceName).sorted().toList()),
        "keep one of them");
  }
}
