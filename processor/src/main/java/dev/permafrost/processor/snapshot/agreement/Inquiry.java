package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.snapshot.Asked;
import dev.permafrost.processor.snapshot.Baseline;
import dev.permafrost.processor.snapshot.Deviation;
import dev.permafrost.processor.snapshot.Difference;
import dev.permafrost.processor.snapshot.Paths;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out why a run came out otherwise: runs the routine again with the same values, but fewer
 * and fewer perturbations, until one is left.
 */
final class Inquiry {
  private static final int REPETITIONS = 3;
  private static final String HASHES_AND_RACES =
      "take identity hash codes, the order of hash collections that hash by them, and races between"
          + " threads out of the result, or declare allow = Effect.ORDER";
  private static final String RANDOMLY = "from one JVM to the next even in the same surroundings";

  private final Routine routine;
  private final Baseline baseline;
  private final List<Input> inputs;
  private final Reruns reruns;
  private final int round;

  /**
   * An inquiry.
   *
   * @param baseline what run A gave
   * @param round that of the run which came out otherwise
   */
  Inquiry(Routine routine, Baseline baseline, List<Input> inputs, Reruns reruns, int round) {
    this.routine = routine;
    this.baseline = baseline;
    this.inputs = inputs;
    this.reruns = reruns;
    this.round = round;
  }

  /** Errors, one at least. */
  List<Problem> into(Deviation deviation, List<Perturbation> suspects) {
    Deviation plain = run(Perturbation.none());
    return plain != null ? unprovoked(plain) : provoked(deviation, suspects);
  }

  private Deviation run(Set<Perturbation> perturbations) {
    return baseline.deviation(reruns.run(routine, perturbations, round));
  }

  /** The result differs although nothing was perturbed. */
  private List<Problem> unprovoked(Deviation deviation) {
    if (deviation instanceof Deviation.Other other && other.difference().isIdentity()) {
      return problems(deviation, Perturbation.IDENTITY_HASHES);
    }
    Asked asked = Asked.of(inputs);
    if (!asked.isNothing()) {
      return problems(deviation, "from run to run" + asked.told(), asked.remedy());
    }
    String place = Perturbed.folderPlace(inputs);
    return place == null
        ? problems(deviation, RANDOMLY, HASHES_AND_RACES)
        : problems(
            deviation,
            "in another folder" + readAt(place),
            "keep paths relative, or declare the property in properties");
  }

  private List<Problem> provoked(Deviation all, List<Perturbation> suspects) {
    for (Perturbation each : suspects) {
      // One at a time those that the routine is known to ask for: mostly one of them it is.
      if (Perturbed.asked(each, inputs)) {
        Deviation with = run(Set.of(each));
        if (with != null) {
          return problems(with, each);
        }
      }
    }
    return halved(all, suspects);
  }

  private List<Problem> halved(Deviation all, List<Perturbation> suspects) {
    List<Perturbation> left = suspects;
    Deviation deviation = all;
    while (left.size() > 1) {
      List<Perturbation> half = left.subList(0, left.size() / 2);
      Deviation with = run(EnumSet.copyOf(half));
      if (with == null) {
        half = left.subList(left.size() / 2, left.size());
        with = run(EnumSet.copyOf(half));
      }
      if (with == null) {
        break;
      }
      left = half;
      deviation = with;
    }
    return left.size() == 1 && isSure(left.get(0))
        ? problems(deviation, left.get(0))
        : together(deviation, left);
  }

  /** A result that differs from run to run by itself may do so when something else is tried. */
  private boolean isSure(Perturbation culprit) {
    for (int i = 0; i < REPETITIONS; i++) {
      if (run(Set.of(culprit)) == null || run(Perturbation.none()) != null) {
        return false;
      }
    }
    return true;
  }

  /** By chance, or by more than one of them: then what the routine asks for says most. */
  private List<Problem> together(Deviation deviation, List<Perturbation> left) {
    Asked asked = Asked.of(inputs);
    return asked.isNothing()
        ? problems(
            deviation,
            left.size() == 1 ? RANDOMLY : "with " + titles(left) + " taken together",
            left.size() == 1 ? HASHES_AND_RACES : "take what differs out of the result")
        : problems(deviation, "from run to run" + asked.told(), asked.remedy());
  }

  private List<Problem> problems(Deviation deviation, Perturbation culprit) {
    String when = "with " + culprit.title() + readAt(Perturbed.place(culprit, inputs));
    return problems(deviation, when, culprit.remedy());
  }

  private static String titles(List<Perturbation> perturbations) {
    List<String> titles = new ArrayList<>();
    perturbations.forEach(each -> titles.add(each.title()));
    return String.join(" and ", titles);
  }

  private static String readAt(String place) {
    return place.isEmpty() ? "" : "; asked at " + place;
  }

  private List<Problem> problems(Deviation deviation, String when, String remedy) {
    if (deviation instanceof Deviation.Other other) {
      Difference difference = other.difference();
      return List.of(
          new Problem(
              ProblemId.NotReproducible,
              routine.site(),
              "the result differs "
                  + when
                  + ": "
                  + difference.ours()
                  + " became "
                  + difference.theirs()
                  + difference.why(),
              List.of(
                  new Paths(other.graph(), routine.method())
                      .to(difference.id(), difference.reference())),
              difference.remedy(remedy)));
    }
    List<Problem> problems = new ArrayList<>();
    for (Problem each : ((Deviation.Failed) deviation).problems()) {
      problems.add(
          new Problem(each.id(), each.site(), when + ", " + each.fact(), each.path(), remedy));
    }
    return problems;
  }
}
