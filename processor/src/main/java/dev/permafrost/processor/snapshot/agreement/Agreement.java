package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.snapshot.Baseline;
import dev.permafrost.processor.snapshot.Deviation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether run B, and as many runs after it as it takes, give what run A gave. */
public final class Agreement {
  private final Routine routine;
  private final Recording recording;
  private final int rounds;
  private final Reruns reruns;
  private final Baseline baseline;

  /**
   * What the routine read, with the values of each input that were found to make no difference.
   *
   * @param graph what was read of the recording
   * @param reruns for running it where defaults are others
   */
  public static List<Input> inputs(
      Routine routine, Graph graph, Recording recording, Reruns reruns) {
    return Elsewhere.inputs(routine, recording, graph.size(), reruns);
  }

  /**
   * Waits for worker B, and sees to it that it agrees, and as many further runs as it takes.
   *
   * @param graph what was read of the recording
   * @param reruns for looking closer where it does not
   */
  public static Outcome<Graph> confirm(
      Routine routine, Graph graph, Recording recording, Reruns reruns) {
    List<Problem> differences =
        new Agreement(routine, recording, graph.size(), reruns).differences();
    return differences.isEmpty()
        ? new Outcome.Success<>(graph, InputRemarks.of(routine, graph, recording.inputs()))
        : new Outcome.Failure<>(differences);
  }

  private Agreement(Routine routine, Recording recording, int nodes, Reruns reruns) {
    this.routine = routine;
    this.recording = recording;
    this.rounds = Rounds.of(recording.inputs(), nodes);
    this.reruns = reruns;
    this.baseline = new Baseline(recording);
  }

  /**
   * Errors; none where all agree, or where only recorded inputs made the difference, since guards
   * will notice those, or what the routine allows to show.
   */
  private List<Problem> differences() {
    Set<Perturbation> suspects = EnumSet.copyOf(Perturbation.all());
    suspects.removeAll(Perturbed.by(recording.inputs()));
    suspects.removeAll(Perturbation.shownBy(routine.declaration().allow()));
    Set<Perturbation> varied = Perturbation.all();
    Deviation deviation = baseline.deviation(recording.second().join());
    if (deviation != null && !isOurs(deviation) && suspects.size() < varied.size()) {
      varied = suspects;
      deviation = baseline.deviation(reruns.run(routine, varied, 0));
    }
    int round = 0;
    while (deviation == null && round < rounds) {
      round++;
      deviation = baseline.deviation(reruns.run(routine, varied, round));
    }
    if (deviation == null) {
      return List.of();
    }
    return isOurs(deviation)
        ? ((Deviation.Failed) deviation).problems()
        : new Inquiry(routine, baseline, recording.inputs(), reruns, round)
            .into(deviation, List.copyOf(suspects));
  }

  private static boolean isOurs(Deviation deviation) {
    return deviation instanceof Deviation.Failed failed && failed.isOurs();
  }
}
