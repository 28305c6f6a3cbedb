package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.protocol.Recording;
import java.util.Arrays;
import java.util.List;

/**
 * What the first call in worker A gave, to compare others with. The order of hash tables is
 * compared only as far as it matters: which of two orders a table has follows from the order in
 * which it was filled, and where that was unspecified, each is one that a live run could give.
 */
public final class Baseline {
  private final List<byte[]> pieces;
  private Sighting sighting;
  private Graph ordered;
  private Graph loose;

  /** What a recording begins with. */
  public Baseline(Recording recording) {
    this.pieces = recording.first();
  }

  Baseline(Sighting sighting) {
    this.pieces = List.of();
    this.sighting = sighting;
  }

  /** How a run that called the routine once came out otherwise; null if it did not. */
  public Deviation deviation(Outcome<List<byte[]>> run) {
    if (isSame(run)) {
      return null;
    }
    return run instanceof Outcome.Success<List<byte[]>> success
        ? deviation(Sighting.ofOneCall(success.value()))
        : Deviation.failed(run.problems());
  }

  /** The same for a result that was read. */
  Deviation.Other deviation(Sighting seen) {
    Difference strict = Difference.between(ordered(), Canonical.of(seen.graph(), seen.unordered()));
    if (strict == null) {
      return null;
    }
    Difference left = Difference.between(loose(), Canonical.of(seen.graph(), seen.withoutOrder()));
    return left == null ? null : new Deviation.Other(left, loose());
  }

  private Sighting sighting() {
    if (sighting == null) {
      sighting = Sighting.read(pieces);
    }
    return sighting;
  }

  /** Without marks: of another run's result nobody knows what a second call would share. */
  private Graph ordered() {
    if (ordered == null) {
      ordered = Canonical.of(sighting().unmarked(), sighting().unordered());
    }
    return ordered;
  }

  private Graph loose() {
    if (loose == null) {
      loose = Canonical.of(sighting().unmarked(), sighting().withoutOrder());
    }
    return loose;
  }

  /** Whether worker A's pieces begin with those of the run. */
  private boolean isSame(Outcome<List<byte[]>> run) {
    if (!(run instanceof Outcome.Success<List<byte[]>> success)
        || success.value().size() >= pieces.size()) {
      return false;
    }
    boolean same = true;
    for (int i = 0; same && i < success.value().size(); i++) {
      same = Arrays.equals(pieces.get(i), success.value().get(i));
    }
    return same;
  }
}
