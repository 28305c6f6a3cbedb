package dev.permafrost.processor.worker.seal.world;

import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Variation;
import dev.permafrost.processor.worker.bridge.Bridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

/** Values that the build fixes; each call of the routine begins with the same ones. */
public final class VirtualWorld {
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** What passes from one look at the clock's nanoseconds to the next, so that waiting ends. */
  private static final long STEP = 1_000;

  /**
   * After so many looks the clock goes as usual: whoever waits for a time-out is not to meet it.
   */
  private static final int SLOW_LOOKS = 50;

  /** After so many, somebody waits: from then on the time counts that really passes. */
  private static final int PATIENT_LOOKS = 200;

  private static final int MEBIBYTE = 1 << 20;

  private final long started = System.nanoTime();

  private final Orders orders;
  private final Variation variation;
  private final ClassLoader loader;
  private final IdentityHashes hashes;
  private Random random;
  private long nanos;
  private int looks;
  private long calls;

  public VirtualWorld(Orders orders, ClassLoader loader, IdentityHashes hashes) {
    this.orders = orders;
    this.variation = orders.variation();
    this.loader = loader;
    this.hashes = hashes;
    restart();
  }

  /** A call begins: with the same numbers where they may show, with others where they may not. */
  public synchronized void restart() {
    random = new Random(variation.reseeded() ? variation.seed() : variation.seed() + calls++);
    if (stands()) {
      nanos = 0;
    }
    if (variation.reseeded()) {
      ThreadSeeds.plant(variation.seed());
    }
  }

  /** The seed of a new generator, where randomness is allowed. */
  public synchronized Object seed() {
    return variation.reseeded() ? random.nextLong() : Bridge.PASS;
  }

  /** The seed of a thread's own generator: the same for all, in whatever order they come. */
  public Object threadSeed() {
    return variation.reseeded() ? variation.seed() : Bridge.PASS;
  }

  /** Whether the clock may show, and so moves on by looks alone. */
  private boolean stands() {
    return variation.tickNanos() == 0;
  }

  /** What the clock shows now, in nanoseconds since the epoch. */
  private long now() {
    nanos += looks++ < SLOW_LOOKS ? Math.max(variation.tickNanos(), STEP) : STEP;
    boolean real = variation.tickNanos() > STEP || !stands() && looks > PATIENT_LOOKS;
    long passed = real ? System.nanoTime() - started : 0;
    return variation.instantMillis() * NANOS_PER_MILLI + nanos + passed;
  }

  private long millis() {
    return stands() ? variation.instantMillis() : now() / NANOS_PER_MILLI;
  }

  /** The value of an entry point, by its name in the table. */
  public synchronized Object value(String name, Object key) {
    switch (name) {
      case "java.lang.System.currentTimeMillis":
        return millis();
      case "java.lang.System.nanoTime":
        return now();
      case "java.time.Clock.currentInstant":
        return Instant.ofEpochMilli(millis());
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
        return variable((String) key);
      case "java.lang.System.identityHashCode":
        return hashes.of(key);
      case "java.lang.Runtime.availableProcessors":
        return variation.processors();
      case "java.util.concurrent.ForkJoinPool.getCommonPoolParallelism":
        return parallelism();
      case "java.util.concurrent.ForkJoinPool.getParallelism":
        return key == ForkJoinPool.commonPool() ? parallelism() : Bridge.PASS;
      case "java.lang.Runtime.maxMemory":
        return variation.heapBytes();
      case "java.lang.Runtime.totalMemory":
        return variation.heapBytes() / 2 + (variation.seed() & MEBIBYTE);
      case "java.lang.Runtime.freeMemory":
        return variation.heapBytes() / 3 + random.nextInt(MEBIBYTE);
      case "java.nio.charset.Charset.defaultCharset":
        return charset();
      case "java.lang.System.lineSeparator":
        String separator = orders.defaults().lineSeparator();
        return separator.isEmpty() ? Bridge.PASS : separator;
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

  /** All variables that are listed. */
  public Map<String, String> variables() {
    Map<String, String> all = new TreeMap<>(orders.environment());
    if (variation.moreNames()) {
      all.put("SHLVL", "1");
      all.put("ZONE_OF_NOBODY", "elsewhere");
    }
    return all;
  }

  private Object charset() {
    String charset = orders.defaults().charset();
    return charset.isEmpty() ? Bridge.PASS : Charset.forName(charset);
  }

  /** As the JDK works it out: the thread that asks works too. */
  private int parallelism() {
    return Math.max(1, variation.processors() - 1);
  }

  private Object variable(String name) {
    return orders.environment().get(name);
  }
}
