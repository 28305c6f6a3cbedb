package lib;

import dev.permafrost.Substitution;
import java.util.Random;

/** Its numbers could not be frozen. */
public final class Dice {
  private final long seed;
  private final Random random;

  public Dice(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  @Override
  public String toString() {
    return "dice " + seed + " " + random.nextInt(6);
  }

  @Substitution
  public static final class Stored {
    public static long store(Dice dice) {
      return dice.seed;
    }

    public static Dice restore(long seed) {
      return new Dice(seed);
    }
  }
}
