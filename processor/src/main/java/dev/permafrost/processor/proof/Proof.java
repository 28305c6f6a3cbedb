package dev.permafrost.processor.proof;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.RoutinePlan;
import dev.permafrost.processor.protocol.ProofRequest;
import dev.permafrost.processor.protocol.ProofVerdict;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The proof stage: has a worker compare what generated classes thaw with what routines return. */
public final class Proof {
  private static final String JOB = "dev.permafrost.processor.worker.job.ProofJob";

  private final Worker worker;
  private final List<ClassBytes> generated = new ArrayList<>();
  private final Set<Owner> owners = new HashSet<>();

  /** A proof of what was made for these owners, whose classes refer to each other. */
  public Proof(Collection<FrozenOwner> frozen, Worker worker) {
    this.worker = worker;
    for (FrozenOwner each : frozen) {
      owners.add(each.owner());
      generated.addAll(each.pages());
      generated.addAll(each.facade());
    }
  }

  /** A worker JVM that can run jobs. */
  public interface Worker {

    /**
     * Runs a job.
     *
     * @param over class files that hide the user's of the same name
     */
    Outcome<byte[]> call(Routine routine, String job, byte[] payload, List<ClassBytes> over);
  }

  /** Whether there is something of this owner to prove. */
  public boolean covers(Owner owner) {
    return owners.contains(owner);
  }

  /** Proves one routine; a success may carry the remark that freezing pays little or not at all. */
  public Outcome<Routine> prove(RoutinePlan plan) {
    Routine routine = plan.routine();
    ProofRequest request =
        new ProofRequest(
            routine.owner().binaryName(),
            routine.method(),
            routine.declaration().state(),
            routine.owner().frozenName());
    Outcome<Routine> outcome =
        worker
            .call(routine, JOB, request.toBytes(), generated)
            .then(reply -> judged(plan, ProofVerdict.of(reply)));
    return outcome instanceof Outcome.Success<Routine> success
        ? new Outcome.Success<>(success.value(), withoutOutput(success.problems()))
        : new Outcome.Failure<>(withoutOutput(outcome.problems()));
  }

  /** What a routine prints has been told when it ran for the snapshot. */
  private static List<Problem> withoutOutput(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.id() != ProblemId.RoutineOutput).toList();
  }

  private static Outcome<Routine> judged(RoutinePlan plan, ProofVerdict verdict) {
    Routine routine = plan.routine();
    if (verdict.fault() == ProofVerdict.Fault.CHANGED_KEY) {
      return Outcome.failure(changedKey(routine, verdict));
    } else if (verdict.fault() == ProofVerdict.Fault.CONTRADICTING_ORDER) {
      return Outcome.failure(contradictingOrder(routine, verdict));
    }
    if (!verdict.fact().isEmpty()) {
      return Outcome.failure(
          new Problem(
              ProblemId.ProofFailed,
              routine.site(),
              "the frozen result of "
                  + routine.method()
                  + "() is not as the live one: "
                  + verdict.fact(),
              List.of(String.join("", verdict.path())),
              plan.makes(Shape::isRestored)
                  ? "look at the substitution: restore has to make what store tells the same of, and"
                      + " of the same class"
                  : "report this as a bug of Permafrost, with the routine"));
    }
    CostGate gate =
        new CostGate(verdict.liveNanos(), verdict.thawNanos(), plan.makes(Shape::setsFinalFields));
    return new Outcome.Success<>(routine, gate.judge(routine));
  }

  /** No sorted collection can be filled again by an order that depends on how it is asked. */
  private static Problem contradictingOrder(Routine routine, ProofVerdict verdict) {
    return new Problem(
        ProblemId.InconsistentComparator,
        routine.site(),
        "a comparator in the result of "
            + routine.method()
            + "() contradicts itself, so its collection is in another order when it is filled again:"
            + " it says that "
            + verdict.fact(),
        List.of(String.join("", verdict.path())),
        "have it say of any two elements that are not the same which one is less, whichever way"
            + " round it is asked, or use a list");
  }

  /** No table can be made again that does not find what it holds. */
  private static Problem changedKey(Routine routine, ProofVerdict verdict) {
    return new Problem(
        ProblemId.KeyChanged,
        routine.site(),
        "the result of "
            + routine.method()
            + "() holds a key or element that its own table does not find: "
            + verdict.fact(),
        List.of(String.join("", verdict.path())),
        "take it out before you change it and put it in again, or put in what no longer changes");
  }
}
