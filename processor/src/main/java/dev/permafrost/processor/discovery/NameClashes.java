package dev.permafrost.processor.discovery;

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
import javax.lang.model.util.Elements;

/** Finds generated names that would be used twice. */
final class NameClashes {
  private final Elements elements;
  private final Predicate<String> generatedBefore;

  NameClashes(Elements elements, Predicate<String> generatedBefore) {
    this.elements = elements;
    this.generatedBefore = generatedBefore;
  }

  List<Problem> among(List<Routine> routines) {
    Set<Owner> owners = new LinkedHashSet<>();
    routines.forEach(routine -> owners.add(routine.owner()));
    List<Problem> problems = new ArrayList<>();
    Map<String, Owner> taken = new HashMap<>();
    for (Owner owner : owners) {
      Owner other = taken.putIfAbsent(owner.frozenName(), owner);
      if (other != null) {
        problems.add(clash(owner, "so would be the one for " + other.sourceName()));
      } else if (elements.getTypeElement(owner.frozenName()) != null
          && !generatedBefore.test(owner.frozenName())) {
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
