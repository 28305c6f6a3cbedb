package dev.permafrost.processor;

import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.classes.WithSubstitutes;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.planning.Planner;
import dev.permafrost.processor.proof.Proof;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.Substitute;
import dev.permafrost.processor.sandbox.BuildWorld;
import dev.permafrost.processor.sandbox.HeadStart;
import dev.permafrost.processor.sandbox.Sandbox;
import dev.permafrost.processor.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The stages that need a worker: {@code sandbox → snapshot → planning → emission → proof}. Each
 * routine goes on as far as it can, so that one bad routine hides no other.
 */
final class Freezing {
  private final StagedClasses classes;
  private final ClassSource program;
  private final HeadStart workers;
  private final BuildWorld build;
  private final Function<Owner, Emission> emission;
  private final ProblemPrinter printer;
  private final Progress progress;
  private final Set<String> hosts = new TreeSet<>();

  Freezing(
      StagedClasses classes,
      Collection<Substitute> substitutes,
      HeadStart workers,
      BuildWorld build,
      Function<Owner, Emission> emission,
      ProblemPrinter printer) {
    this.classes = classes;
    Map<String, String> byTarget = new TreeMap<>();
    substitutes.forEach(each -> byTarget.put(each.target(), each.className()));
    this.program = WithSubstitutes.of(classes.lookup(), byTarget);
    this.workers = workers;
    this.build = build;
    this.emission = emission;
    this.printer = printer;
    this.progress = new Progress(printer::note);
  }

  /** Freezes all routines; what fails is printed, and missing in the result. */
  Map<Owner, GeneratedClass> freeze(List<Routine> routines) {
    try (Sandbox sandbox = new Sandbox(program, workers, build)) {
      Map<Routine, Outcome<Recording>> recordings = sandbox.run(routines);
      progress.done("ran " + routines.size() + " routines");
      Map<Owner, List<Planned>> plans = plan(recordings);
      Map<Owner, GeneratedClass> generated = emit(plans);
      prove(plans, generated, sandbox);
      return generated;
    }
  }

  /** A routine that came through planning, which does not wait for worker B. */
  private record Planned(RoutinePlan plan, Graph graph, Recording recording) {}

  private Map<Owner, List<Planned>> plan(Map<Routine, Outcome<Recording>> recordings) {
    Map<Owner, List<Planned>> plans = new LinkedHashMap<>();
    recordings.forEach(
        (routine, recording) -> {
          printed(plan(routine, recording))
              .map(this::noted)
              .ifPresent(
                  plan -> plans.computeIfAbsent(routine.owner(), o -> new ArrayList<>()).add(plan));
          progress.done("planned " + routine.name());
        });
    return plans;
  }

  /** Keeps a fault of ours to the routine it came from: the others still have their say. */
  private static Outcome<Planned> plan(Routine routine, Outcome<Recording> recording) {
    try {
      return recording.then(
          recorded ->
              Snapshots.read(routine, recorded)
                  .then(
                      graph ->
                          new Planner()
                              .plan(routine, graph, recorded.inputs())
                              .then(plan -> Outcome.success(new Planned(plan, graph, recorded)))));
    } catch (RuntimeException fault) {
      return Outcome.failure(InternalFaults.problem(routine.site(), fault));
    }
  }

  private static Outcome<Graph> confirm(Planned planned, Reruns reruns) {
    Routine routine = planned.plan().routine();
    try {
      return Snapshots.confirm(routine, planned.graph(), planned.recording(), reruns);
    } catch (RuntimeException fault) {
      return Outcome.failure(InternalFaults.problem(routine.site(), fault));
    }
  }

  /** Binary names of the classes whose lambdas were frozen. */
  Set<String> hosts() {
    return hosts;
  }

  private Planned noted(Planned planned) {
    for (ImagePlan image : planned.plan().images()) {
      for (Shape shape : image.shapes()) {
        if (shape.making() == Making.CODE) {
          hosts.add(shape.className());
        }
      }
    }
    return planned;
  }

  private Map<Owner, GeneratedClass> emit(Map<Owner, List<Planned>> plans) {
    Map<Owner, GeneratedClass> generated = new LinkedHashMap<>();
    plans.forEach(
        (owner, own) ->
            printed(emission.apply(owner).emit(owner, own.stream().map(Planned::plan).toList()))
                .ifPresent(each -> generated.put(owner, each)));
    return generated;
  }

  private void prove(
      Map<Owner, List<Planned>> plans, Map<Owner, GeneratedClass> generated, Sandbox sandbox) {
    Optional<Proof> proof =
        generated.isEmpty()
            ? Optional.empty()
            : printed(Proof.of(generated.values(), classes.compiler(), sandbox::call));
    plans.forEach(
        (owner, own) -> {
          for (Planned planned : own) {
            Routine routine = planned.plan().routine();
            boolean agreed = printed(confirm(planned, sandbox)).isPresent();
            if (agreed && proof.isPresent() && generated.containsKey(owner)) {
              printed(proof.get().prove(planned.plan()));
              progress.done("proved " + routine.name());
            }
          }
        });
  }

  private <T> Optional<T> printed(Outcome<T> outcome) {
    printer.print(outcome.problems());
    return outcome instanceof Outcome.Success<T> success
        ? Optional.of(success.value())
        : Optional.empty();
  }
}
