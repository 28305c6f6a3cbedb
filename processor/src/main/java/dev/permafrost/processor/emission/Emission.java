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

/** The emission stage: writes facades, and the classes that frozen results come from. */
public final class Emission {
  private Emission() {}

  /**
   * Writes what thaws the results of one owner's routines.
   *
   * @param plans one per routine, or per variant of it
   */
  public static Outcome<GeneratedClass> emit(Owner owner, List<? extends RoutinePlan> plans) {
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
    String source = FrozenSource.frozen(owner, routines, names);
    return Outcome.success(new GeneratedClass(owner.frozenName(), source, pages));
  }

  /**
   * Writes an owner's facade as it is while nothing is frozen: it has every member that it will
   * have, and runs the routines. Once they are frozen, its class file is another.
   *
   * @param generatedAnnotation whether it can see {@code javax.annotation.processing.Generated},
   *     which not every module reads
   * @param reason what the run-time model says of why it runs live, in one sentence without a full
   *     stop
   */
  public static Facade facade(
      Owner owner, List<Routine> routines, boolean generatedAnnotation, String reason) {
    Names names = new Names(owner, routines);
    String source = FrozenSource.facade(owner, routines, names, generatedAnnotation, reason);
    List<String> classes = new ArrayList<>(List.of(owner.frozenName()));
    for (Routine routine : routines) {
      names.holder(routine).ifPresent(classes::add);
    }
    return new Facade(source, classes);
  }

  /**
   * A facade before anything is frozen.
   *
   * @param source its source file
   * @param classes binary names of the classes in it, the facade's own first
   */
  public record Facade(String source, List<String> classes) {
    public Facade {
      classes = List.copyOf(classes);
    }
  }

  private static Problem tooLarge(Routine routine) {
    return Problem.of(
        ProblemId.ImageTooLarge,
        routine.site(),
        "the image of " + routine.method() + " needs a class larger than class files can be",
        "split the result over several routines");
  }
}
