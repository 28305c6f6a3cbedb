package dev.permafrost.runtime.described;

import java.util.Random;

/** Makes generators of random numbers that stand somewhere in their sequence. */
public final class Randoms {
  private Randoms() {}

  /**
   * Makes a generator that still holds the second of a pair of Gaussian numbers.
   *
   * @param seed of a generator that was about to make that pair
   * @param later how many times it has stepped on since
   */
  public static Random paired(long seed, int later) {
    Random random = new Random(seed);
    random.nextGaussian();
    for (int i = 0; i < later; i++) {
      random.nextInt();
    }
    return random;
  }
}
