package dev.permafrost.processor;

import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.planning.Planner;
import dev.permafrost.processor.proof.Proof;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.BuildWorld;
import dev.permafrost.processor.sandbox.Limits;
import dev.permafrost.processor.sandbox.Sandbox;
import dev.permafrost.processor.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The stages that need a worker: {@code sandbox → snapshot → planning → emission → proof}. Each
 * routine goes on as far as it can, so that one bad routine hides no other.
 */
final class Freezing {
  private final StagedClasses classes;
  private final Limits limits;
  private final BuildWorld build;
  private final Function<Owner, Emission> emission;
  private final ProblemPrinter printer;
  private final Progress progress;

  Freezing(
      StagedClasses classes,
      Limits limits,
      BuildWorld build,
      Function<Owner, Emission> emission,
      ProblemPrinter printer) {
    this.classes = classes;
    this.limits = limits;
    this.build = build;
    this.emission = emission;
    this.printer = printer;
    this.progress = new Progress(printer::note);
  }

  /** Freezes all routines; what fails is printed, and missing in the result. */
  Map<Owner, GeneratedClass> freeze(List<Routine> routines) {
    try (Sandbox sandbox = new Sandbox(classes.lookup(), limits, build)) {
      Map<Routine, Outcome<Recording>> recordings = sandbox.run(routines);
      progress.done("ran " + routines.size() + " routines, in each of two workers");
      Map<Owner, List<RoutinePlan>> plans = plan(recordings, sandbox);
      Map<Owner, GeneratedClass> generated = emit(plans);
      if (!generated.isEmpty()) {
        prove(plans, generated, sandbox);
      }
      return generated;
    }
  }

  private Map<Owner, List<RoutinePlan>> plan(
      Map<Routine, Outcome<Recording>> recordings, Reruns reruns) {
    Map<Owner, List<RoutinePlan>> plans = new LinkedHashMap<>();
    recordings.forEach(
        (routine, recording) -> {
          printed(plan(routine, recording, reruns))
              .ifPresent(
                  plan -> plans.computeIfAbsent(routine.owner(), o -> new ArrayList<>()).add(plan));
          progress.done("planned " + routine.name());
        });
    return plans;
  }

  /** Keeps a fault of ours to the routine it came from: the others still have their say. */
  private static Outcome<RoutinePlan> plan(
      Routine routine, Outcome<Recording> recording, Reruns reruns) {
    try {
      return recording.then(
          recorded ->
              Snapshots.read(routine, recorded, reruns)
                  .then(graph -> new Planner().plan(routine, graph, recorded.inputs())));
    } catch (RuntimeException fault) {
      return Outcome.failure(InternalFaults.problem(routine.site(), fault));
    }
  }

  private Map<Owner, GeneratedClass> emit(Map<Owner, List<RoutinePlan>> plans) {
    Map<Owner, GeneratedClass> generated = new LinkedHashMap<>();
    plans.forEach(
        (owner, own) ->
            printed(emission.apply(owner).emit(owner, own))
                .ifPresent(each -> generated.put(owner, each)));
    return generated;
  }

  private void prove(
      Map<Owner, List<RoutinePlan>> plans, Map<Owner, GeneratedClass> generated, Sandbox sandbox) {
    Optional<Proof> proof =
        printed(Proof.of(generated.values(), classes.compiler(), sandbox::call));
    for (Owner owner : proof.isPresent() ? generated.keySet() : Set.<Owner>of()) {
      for (RoutinePlan plan : plans.get(owner)) {
        printed(proof.get().prove(plan.routine()));
        progress.done("proved " + plan.routine().name());
      }
    }
  }

  private <T> Optional<T> printed(Outcome<T> outcome) {
    printer.print(outcome.problems());
    return outcome instanceof Outcome.Success<T> success
        ? Optional.of(success.value())
        : Optional.empty();
  }
}
