package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out why run B came out otherwise: runs the routine again with inputs it is known to read as
 * they were in run A, and if that does not explain it, with fewer and fewer perturbations until one
 * is left.
 */
final class Inquiry {
  private final Routine routine;
  private final Graph graph;
  private final List<Input> inputs;
  private final Reruns reruns;

  Inquiry(Routine routine, Graph graph, List<Input> inputs, Reruns reruns) {
    this.routine = routine;
    this.graph = graph;
    this.inputs = inputs;
    this.reruns = reruns;
  }

  /**
   * Errors; none where only recorded inputs made the difference, since guards will notice those.
   */
  List<Problem> into(Deviation deviation) {
    Set<Perturbation> suspects = EnumSet.copyOf(Perturbation.all());
    suspects.removeAll(Perturbed.by(inputs));
    Deviation left = deviation;
    if (suspects.size() < Perturbation.all().size() && !isOurs(left)) {
      left = run(suspects);
    }
    if (left == null || isOurs(left)) {
      return left == null ? List.of() : ((Deviation.Failed) left).problems();
    }
    Deviation plain = run(Perturbation.none());
    return plain != null ? unprovoked(plain) : provoked(left, List.copyOf(suspects));
  }

  private Deviation run(Set<Perturbation> perturbations) {
    return Deviation.of(graph, reruns.run(routine, perturbations));
  }

  private static boolean isOurs(Deviation deviation) {
    return deviation instanceof Deviation.Failed failed && failed.isOurs();
  }

  /** Nothing but the worker's folder was otherwise. */
  private List<Problem> unprovoked(Deviation deviation) {
    String place = Perturbed.folderPlace(inputs);
    if (deviation instanceof Deviation.Other other && other.difference().isIdentity()) {
      return problems(
          deviation,
          "with " + Perturbation.IDENTITY_HASHES.title(),
          Perturbation.IDENTITY_HASHES.remedy());
    }
    return place == null
        ? problems(
            deviation,
            "from one JVM to the next even in the same surroundings",
            "take identity hash codes, the order of hash collections that hash by them, and races"
                + " between threads out of the result")
        : problems(
            deviation,
            "in another folder" + readAt(place),
            "keep paths relative, or declare the property in properties");
  }

  private List<Problem> provoked(Deviation all, List<Perturbation> suspects) {
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
    return left.size() == 1
        ? problems(
            deviation,
            "with " + left.get(0).title() + readAt(Perturbed.place(left.get(0), inputs)),
            left.get(0).remedy())
        : problems(
            deviation,
            "with " + titles(left) + " taken together",
            "take what differs out of the result");
  }

  private static String titles(List<Perturbation> perturbations) {
    List<String> titles = new ArrayList<>();
    perturbations.forEach(each -> titles.add(each.title()));
    return String.join(" and ", titles);
  }

  private static String readAt(String place) {
    return place.isEmpty() ? "" : "; read at " + place;
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
                  new Paths(graph, routine.method()).to(difference.id(), difference.reference())),
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
