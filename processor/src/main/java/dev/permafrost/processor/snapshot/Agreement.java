package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Routine;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether run B, and as many runs after it as it takes, give what run A gave. */
final class Agreement {
  private final Routine routine;
  private final Recording recording;
  private final int rounds;
  private final Reruns reruns;
  private Graph unmarked;

  Agreement(Routine routine, Recording recording, int nodes, Reruns reruns) {
    this.routine = routine;
    this.recording = recording;
    this.rounds = Rounds.of(recording.inputs(), nodes);
    this.reruns = reruns;
  }

  /**
   * Errors; none where all agree, or where only recorded inputs made the difference, since guards
   * will notice those, or what the routine allows to show.
   */
  List<Problem> differences() {
    Set<Perturbation> suspects = EnumSet.copyOf(Perturbation.all());
    suspects.removeAll(Perturbed.by(recording.inputs()));
    suspects.removeAll(Perturbation.shownBy(routine.declaration().allow()));
    Set<Perturbation> varied = Perturbation.all();
    Deviation deviation = deviation(recording.second().join());
    if (deviation != null && !isOurs(deviation) && suspects.size() < varied.size()) {
      varied = suspects;
      deviation = deviation(reruns.run(routine, varied, 0));
    }
    int round = 0;
    while (deviation == null && round < rounds) {
      round++;
      deviation = deviation(reruns.run(routine, varied, round));
    }
    if (deviation == null) {
      return List.of();
    }
    return isOurs(deviation)
        ? ((Deviation.Failed) deviation).problems()
        : new Inquiry(routine, unmarked(), recording.inputs(), reruns, round)
            .into(deviation, List.copyOf(suspects));
  }

  private Deviation deviation(Outcome<List<byte[]>> run) {
    return isSame(run) ? null : Deviation.of(unmarked(), run);
  }

  /** Of another run's result nobody knows what a second call would share. */
  private Graph unmarked() {
    if (unmarked == null) {
      Sighting first = Sighting.read(recording.first());
      unmarked = Canonical.of(first.unmarked(), first.unordered());
    }
    return unmarked;
  }

  /** Whether worker A's pieces begin with those of a run that called the routine only once. */
  private boolean isSame(Outcome<List<byte[]>> run) {
    List<byte[]> first = recording.first();
    if (!(run instanceof Outcome.Success<List<byte[]>> success)
        || success.value().size() >= first.size()) {
      return false;
    }
    boolean same = true;
    for (int i = 0; same && i < success.value().size(); i++) {
      same = Arrays.equals(first.get(i), success.value().get(i));
    }
    return same;
  }

  private static boolean isOurs(Deviation deviation) {
    return deviation instanceof Deviation.Failed failed && failed.isOurs();
  }
}
