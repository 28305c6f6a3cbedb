package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.protocol.Recording;
import java.util.Arrays;
import java.util.List;

/** What the first call in worker A gave, to compare other runs with. */
final class Baseline {
  private final List<byte[]> first;
  private Graph unmarked;

  Baseline(Recording recording) {
    this.first = recording.first();
  }

  /** Without marks: of another run's result nobody knows what a second call would share. */
  Graph graph() {
    if (unmarked == null) {
      Sighting sighting = Sighting.read(first);
      unmarked = Canonical.of(sighting.unmarked(), sighting.unordered());
    }
    return unmarked;
  }

  /** How a run that called the routine once came out otherwise; null if it did not. */
  Deviation deviation(Outcome<List<byte[]>> run) {
    return isSame(run) ? null : Deviation.of(graph(), run);
  }

  /** Whether worker A's pieces begin with those of the run. */
  private boolean isSame(Outcome<List<byte[]>> run) {
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
}
