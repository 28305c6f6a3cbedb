package dev.permafrost.processor.discovery.rules;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds generated names that would be used twice. */
public final class NameClashes {
  private final Predicate<String> isTaken;

  /**
   * Asks about the names of generated classes.
   *
   * @param isTaken whether there is a class of this name that Permafrost did not generate
   */
  public NameClashes(Predicate<String> isTaken) {
    this.isTaken = isTaken;
  }

  /** The owners whose generated class cannot have its name. */
  public List<Problem> among(List<Routine> routines) {
    Set<Owner> owners = new LinkedHashSet<>();
    routines.forEach(routine -> owners.add(routine.owner()));
    List<Problem> problems = new ArrayList<>();
    Map<String, Owner> taken = new HashMap<>();
    for (Owner owner : owners) {
      Owner other = taken.putIfAbsent(owner.frozenName(), owner);
      if (other != null) {
        problems.add(clash(owner, "so would be the one for " + other.sourceName()));
      } else if (isTaken.test(owner.frozenName())) {
        problems.add(clash(owner, "there is a class of that name already"));
      }
    }
    return problems;
  }

  private static Problem clash(Owner owner, String why) {
    return Problem.of(
        ProblemId.NameClash,
        owner.site(),
        "the class generated for "
            + owner.sourceName()
            + " would be named "
            + owner.frozenName()
            + ", but "
            + why,
        "rename one of the two");
  }
}
