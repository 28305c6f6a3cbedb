package dev.permafrost.processor.emission;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.emission.page.SharedPages;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.plan.VariantsPlan;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * The emission stage: writes generated classes.
 *
 * @param generatedAnnotation whether generated classes can see {@code
 *     javax.annotation.processing.Generated}, which not every module reads
 */
public record Emission(boolean generatedAnnotation) {

  /**
   * Writes the class that thaws the results of one owner's routines.
   *
   * @param plans one per routine, or per variant of it
   */
  public Outcome<GeneratedClass> emit(Owner owner, List<? extends RoutinePlan> plans) {
    Names names = new Names(owner, plans.stream().map(RoutinePlan::routine).toList());
    List<ClassBytes> pages = new ArrayList<>();
    List<RoutinePlan> routines = VariantsPlan.grouped(plans);
    for (RoutinePlan plan : routines) {
      try {
        pages.addAll(SharedPages.of(names.router(plan.routine()), plan.images()).classes().write());
      } catch (ClassTooLargeException | MethodTooLargeException e) {
        return Outcome.failure(tooLarge(plan.routine()));
      }
    }
    String source = FrozenSource.frozen(owner, routines, names, generatedAnnotation);
    return Outcome.success(new GeneratedClass(owner.frozenName(), source, pages));
  }

  /**
   * Writes the class that runs one owner's routines live, with the members the frozen one would
   * have (what would be a compile-time constant is initialised by its routine).
   *
   * @param reason why nothing is frozen, in one sentence without a full stop
   */
  public GeneratedClass live(Owner owner, List<Routine> routines, String reason) {
    Names names = new Names(owner, routines);
    String source = FrozenSource.live(owner, routines, names, generatedAnnotation, reason);
    return new GeneratedClass(owner.frozenName(), source, List.of());
  }

  private static Problem tooLarge(Routine routine) {
    return Problem.of(
        ProblemId.ImageTooLarge,
        routine.site(),
        "the image of " + routine.method() + " needs a class larger than class files can be",
        "split the result over several routines");
  }
}
