package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.classes.WithSubstitutes;
import dev.permafrost.processor.compilation.GeneratedCompiler;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.Reruns;
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
import dev.permafrost.processor.snapshot.agreement.Agreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The way of routines through the stages, over the class files that a compiler wrote: {@code
 * sandbox → snapshot → planning → emission → compilation → proof}. Each routine goes on as far as
 * it can, so that one bad routine hides no other; but only where all come through is anything
 * frozen. It prints and writes nothing: that is what its result is for.
 */
public final class FreezePipeline {
  private final Program program;
  private final ClassSource served;
  private final HeadStart workers;
  private final BuildWorld build;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A pipeline for one compilation.
   *
   * @param program where classes and resources are, the facades among them as they run live
   * @param substitutes all that the program has
   * @param workers which it closes when it is done
   * @param build what a routine may ask of the build's surroundings
   * @param progress hears of what takes long
   */
  public FreezePipeline(
      Program program,
      Collection<Substitute> substitutes,
      HeadStart workers,
      BuildWorld build,
      Progress progress) {
    this.program = program;
    Map<String, String> byTarget = new TreeMap<>();
    substitutes.forEach(each -> byTarget.put(each.target(), each.className()));
    this.served = WithSubstitutes.of(program, byTarget);
    this.workers = workers;
    this.build = build;
    this.progress = progress;
  }

  /** Freezes all routines, each in all its variants. To be called once. */
  public FrozenProgram freeze(Collection<Routine> routines) {
    List<Routine> variants =
        routines.stream().flatMap(routine -> routine.variants().stream()).toList();
    try (Sandbox sandbox = new Sandbox(served, workers, build)) {
      Map<Routine, Outcome<Recording>> recordings = sandbox.run(variants);
      progress.done("ran " + variants.size() + " routines");
      Map<Owner, List<Planned>> plans = plan(recordings, sandbox);
      List<FrozenOwner> frozen = compile(emit(plans));
      prove(plans, frozen, sandbox);
      return FrozenProgram.of(frozen, problems);
    }
  }

  /** A routine that came through planning, which does not wait for worker B. */
  private record Planned(RoutinePlan plan, Graph graph, Recording recording) {}

  private Map<Owner, List<Planned>> plan(
      Map<Routine, Outcome<Recording>> recordings, Reruns reruns) {
    Map<Owner, List<Planned>> plans = new LinkedHashMap<>();
    recordings.forEach(
        (routine, recording) -> {
          kept(guarded(routine, () -> plan(routine, recording, reruns)))
              .ifPresent(
                  plan -> plans.computeIfAbsent(routine.owner(), o -> new ArrayList<>()).add(plan));
          progress.done("planned " + routine.name());
        });
    return plans;
  }

  private static Outcome<Planned> plan(
      Routine routine, Outcome<Recording> recording, Reruns reruns) {
    return recording.then(
        recorded ->
            Snapshots.read(routine, recorded)
                .then(graph -> plan(routine, graph, recorded, reruns)));
  }

  private static Outcome<Planned> plan(
      Routine routine, Graph graph, Recording recorded, Reruns reruns) {
    Recording tried = recorded.with(Agreement.inputs(routine, graph, recorded, reruns));
    return new Planner()
        .plan(routine, graph, tried.inputs())
        .then(plan -> Outcome.success(new Planned(plan, graph, tried)));
  }

  private Map<Owner, GeneratedClass> emit(Map<Owner, List<Planned>> plans) {
    Map<Owner, GeneratedClass> generated = new LinkedHashMap<>();
    plans.forEach(
        (owner, own) ->
            kept(Emission.emit(owner, own.stream().map(Planned::plan).toList()))
                .ifPresent(each -> generated.put(owner, each)));
    return generated;
  }

  private List<FrozenOwner> compile(Map<Owner, GeneratedClass> generated) {
    return kept(GeneratedCompiler.of(program).compile(generated)).orElse(List.of());
  }

  private void prove(Map<Owner, List<Planned>> plans, List<FrozenOwner> frozen, Sandbox sandbox) {
    Proof proof = new Proof(frozen, sandbox::call);
    plans.forEach(
        (owner, own) -> {
          for (Planned planned : own) {
            Routine routine = planned.plan().routine();
            boolean agreed = kept(guarded(routine, () -> confirm(planned, sandbox))).isPresent();
            if (agreed && proof.covers(owner)) {
              kept(proof.prove(planned.plan()));
              progress.done("proved " + routine.name());
            }
          }
        });
  }

  private static Outcome<Graph> confirm(Planned planned, Reruns reruns) {
    return Agreement.confirm(
        planned.plan().routine(), planned.graph(), planned.recording(), reruns);
  }

  /** Keeps a fault of ours to the routine it came from: the others still have their say. */
  private static <T> Outcome<T> guarded(Routine routine, Supplier<Outcome<T>> stage) {
    try {
      return stage.get();
    } catch (RuntimeException fault) {
      return Outcome.failure(InternalFaults.problem(routine.site(), fault));
    }
  }

  private <T> Optional<T> kept(Outcome<T> outcome) {
    problems.addAll(outcome.problems());
    return outcome instanceof Outcome.Success<T> success
        ? Optional.of(success.value())
        : Optional.empty();
  }
}
