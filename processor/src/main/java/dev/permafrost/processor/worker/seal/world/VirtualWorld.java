package dev.permafrost.processor.worker.seal.world;

import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.worker.bridge.Bridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;

/** Values that the build fixes; each call of the routine begins with the same ones. */
public final class VirtualWorld {
  private static final String RANDOM = "RANDOM";
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** What passes from one look at the clock's nanoseconds to the next, so that waiting ends. */
  private static final long STEP = 1_000;

  private final Orders orders;
  private final ClassLoader loader;
  private final IdentityHashes hashes;
  private Random random;
  private long nanos;

  public VirtualWorld(Orders orders, ClassLoader loader, IdentityHashes hashes) {
    this.orders = orders;
    this.loader = loader;
    this.hashes = hashes;
    restart();
  }

  /** Begins anew. */
  public synchronized void restart() {
    random = new Random(orders.seed());
    nanos = orders.instantMillis() * NANOS_PER_MILLI;
    if (orders.allows(RANDOM)) {
      ThreadSeeds.plant(orders.seed());
    }
  }

  /** The seed of a new generator, where randomness is allowed. */
  public synchronized Object seed() {
    return orders.allows(RANDOM) ? random.nextLong() : Bridge.PASS;
  }

  /** The seed of a thread's own generator: the same for all, in whatever order they come. */
  public Object threadSeed() {
    return orders.allows(RANDOM) ? orders.seed() : Bridge.PASS;
  }

  /** The value of an entry point, by its name in the table. */
  public synchronized Object value(String name, Object key) {
    switch (name) {
      case "java.lang.System.currentTimeMillis":
        return orders.instantMillis();
      case "java.lang.System.nanoTime":
        nanos += STEP;
        return nanos;
      case "java.time.Clock.currentInstant":
        return Instant.ofEpochMilli(orders.instantMillis());
      case "java.lang.Math.random":
      case "java.lang.StrictMath.random":
        return random.nextDouble();
      case "java.util.Random.seedUniquifier":
        return random.nextLong();
      case "java.security.SecureRandom.nextBytes":
        random.nextBytes((byte[]) key);
        return key;
      case "java.security.SecureRandom.generateSeed":
      case "java.security.SecureRandom.getSeed":
        byte[] seed = new byte[(Integer) key];
        random.nextBytes(seed);
        return seed;
      case "java.lang.System.getenv":
        return key == null ? new TreeMap<>(orders.environment()) : variable((String) key);
      case "java.lang.System.identityHashCode":
        return hashes.of(key);
      case "java.lang.Runtime.availableProcessors":
        return orders.processors();
      case "java.lang.ClassLoader.getSystemClassLoader":
        return loader;
      case "java.lang.ClassLoader.getSystemResource":
        return loader.getResource((String) key);
      case "java.lang.ClassLoader.getSystemResources":
        return resources((String) key);
      case "java.lang.ClassLoader.getSystemResourceAsStream":
        return loader.getResourceAsStream((String) key);
      default:
        return Bridge.PASS;
    }
  }

  private Object resources(String name) {
    try {
      return loader.getResources(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object variable(String name) {
    return orders.environment().get(name);
  }
}
