package dev.permafrost.processor.perturbation;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Defaults;
import java.util.List;
import java.util.Set;

/** Runs a routine once more, where just some things are otherwise. */
public interface Reruns {

  /**
   * What a worker in such surroundings sends of the routine's result, still packed.
   *
   * @param perturbations what is otherwise than in run A
   * @param round with which values; run B is round 0
   */
  Outcome<List<byte[]>> run(Routine routine, Set<Perturbation> perturbations, int round);

  /** The same in surroundings that differ from run A's in these defaults alone. */
  Outcome<List<byte[]>> run(Routine routine, Defaults defaults);

  /** The same in run A's surroundings, but with another JDK. */
  Outcome<List<byte[]>> run(Routine routine, OtherJdk jdk);

  /** The other JDKs that there are to try. */
  List<OtherJdk> jdks();
}
