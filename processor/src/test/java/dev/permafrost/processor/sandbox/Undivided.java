package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Defaults;
import java.util.List;
import java.util.Set;

/**
 * Reruns with all perturbations that are under suspicion where just a part of them is asked for: it
 * comes out that a result differs, but not by which, and some hundred workers need not be started.
 */
final class Undivided implements Reruns {
  private final Reruns reruns;
  private Set<Perturbation> whole = Perturbation.all();

  Undivided(Reruns reruns) {
    this.reruns = reruns;
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, OtherJdk jdk) {
    return reruns.run(routine, jdk);
  }

  @Override
  public List<OtherJdk> jdks() {
    return reruns.jdks();
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, Defaults defaults) {
    return reruns.run(routine, defaults);
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, Set<Perturbation> perturbations, int round) {
    if (perturbations.isEmpty()) {
      return reruns.run(routine, perturbations, round);
    }
    // What is left beside recorded inputs; halves of it are smaller.
    if (2 * perturbations.size() > Perturbation.all().size()) {
      whole = perturbations;
    }
    return reruns.run(routine, whole, round);
  }
}
