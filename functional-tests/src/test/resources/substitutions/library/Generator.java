package substitutions.library;

import java.util.Random;
import java.util.WeakHashMap;

/** Holds what cannot be frozen: chance, and a cache that the garbage collector empties. */
public final class Generator {
  private final long seed;
  private final Random random;
  private final WeakHashMap<Object, String> cache = new WeakHashMap<>();
  private int drawn;

  public Generator(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    cache.put(this, "mine");
  }

  public long seed() {
    return seed;
  }

  public int drawn() {
    return drawn;
  }

  public int next() {
    drawn++;
    return random.nextInt(1000);
  }
}
