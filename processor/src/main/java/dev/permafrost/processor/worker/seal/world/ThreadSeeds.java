package dev.permafrost.processor.worker.seal.world;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The state of {@link java.util.concurrent.ThreadLocalRandom}, which each thread holds. */
final class ThreadSeeds {
  private ThreadSeeds() {}

  /** Gives the current thread's generator a seed. */
  static void plant(long seed) {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
      Thread current = Thread.currentThread();
      VarHandle state = lookup.findVarHandle(Thread.class, "threadLocalRandomSeed", long.class);
      VarHandle probe = lookup.findVarHandle(Thread.class, "threadLocalRandomProbe", int.class);
      state.set(current, seed);
      // Not zero: the generator would take a seed of its own.
      probe.set(current, 1);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
