package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.runtime.described.Randoms;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Generators of random numbers whose whole state is a number. Whoever had no seed gives himself
 * away: his state is another one in each run.
 */
final class RandomKinds {
  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long INVERSE = 0xDFE05BCB1365L;
  private static final long INCREMENT = 0xBL;
  private static final long MASK = (1L << 48) - 1;

  /** Two numbers of 53 bits, each of two steps, begin a pair of Gaussian ones. */
  private static final int STEPS_OF_PAIR = 4;

  private static final int SEARCHED = 1 << 16;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final Shape SEEDED = Shapes.mutable(Random.class, "seed", "J");
  private static final Shape PAIRED =
      UnderwayKinds.by(Randoms.class, "paired", Random.class, "seed", "J", "later", "I");

  private final Fields fields;

  RandomKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.put(Random.class, (object, sight) -> random((Random) object));
    registry.made(
        SplittableRandom.class,
        Shapes.mutable(SplittableRandom.class, "seed", "J"),
        (random, sight) -> values(splittable(random)));
  }

  private Node random(Random random) throws Obstruction {
    long state = state(random);
    return holdsGaussian(random)
        ? paired(random, state)
        : new Node.Instance(SEEDED, values(state ^ MULTIPLIER));
  }

  /** Steps back to where the pair was made, of which one is left: the generator runs both ways. */
  private Node paired(Random random, long state) throws Obstruction {
    double held = (double) fields.get(random, "nextNextGaussian");
    long afterPair = state;
    for (int later = 0; later < SEARCHED; later++) {
      long seed = back(afterPair, STEPS_OF_PAIR) ^ MULTIPLIER;
      Random again = new Random(seed);
      again.nextGaussian();
      if (state(again) == afterPair && (double) fields.get(again, "nextNextGaussian") == held) {
        return new Node.Instance(PAIRED, values(seed, later));
      }
      afterPair = back(afterPair, 1);
    }
    throw new Obstruction(
        "this java.util.Random has kept a Gaussian number for long, and cannot be told that",
        "call nextGaussian() once more before the routine returns, or keep the seed");
  }

  private static long back(long state, int steps) {
    long before = state;
    for (int i = 0; i < steps; i++) {
      before = (before - INCREMENT) * INVERSE & MASK;
    }
    return before;
  }

  private long state(Random random) {
    return ((AtomicLong) fields.get(random, "seed")).get();
  }

  private boolean holdsGaussian(Random random) {
    return (boolean) fields.get(random, "haveNextNextGaussian");
  }

  private long splittable(SplittableRandom random) throws Obstruction {
    if ((long) fields.get(random, "gamma") != GOLDEN) {
      throw new Obstruction(
          "this SplittableRandom was split off another one, and no constructor makes such a one",
          "make it at run time of a seed");
    }
    return (long) fields.get(random, "seed");
  }
}
