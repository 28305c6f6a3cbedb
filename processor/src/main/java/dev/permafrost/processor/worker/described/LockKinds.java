package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks and synchronizers that no thread holds or waits for: as good as new ones. */
public final class LockKinds {
  private LockKinds() {}

  public static void addTo(Registry registry) {
    idle(
        registry,
        ReentrantLock.class,
        lock -> !lock.isLocked() && !lock.hasQueuedThreads(),
        lock -> values(lock.isFair() ? 1 : 0),
        "fair",
        "Z");
    idle(
        registry,
        ReentrantReadWriteLock.class,
        lock -> !lock.isWriteLocked() && lock.getReadLockCount() == 0 && !lock.hasQueuedThreads(),
        lock -> values(lock.isFair() ? 1 : 0),
        "fair",
        "Z");
    idle(
        registry,
        StampedLock.class,
        lock -> !lock.isWriteLocked() && !lock.isReadLocked(),
        lock -> values());
    idle(
        registry,
        Semaphore.class,
        semaphore -> !semaphore.hasQueuedThreads(),
        semaphore -> values(semaphore.availablePermits(), semaphore.isFair() ? 1 : 0),
        "permits",
        "I",
        "fair",
        "Z");
    // A count cannot exceed an int: the constructor takes one.
    idle(
        registry,
        CountDownLatch.class,
        latch -> true,
        latch -> values(latch.getCount()),
        "count",
        "I");
  }

  private interface Test<T> {
    boolean of(T lock);
  }

  private interface Arguments<T> {
    long[] of(T lock);
  }

  private static <T> void idle(
      Registry registry,
      Class<T> type,
      Test<T> idle,
      Arguments<T> arguments,
      String... parameters) {
    registry.put(
        type,
        new MadeBy<T>(
            Shapes.mutable(type, parameters),
            (lock, sight) -> {
              if (!idle.of(lock)) {
                throw new Obstruction(
                    type.getName() + " is a lock or synchronizer that a thread holds or waits for",
                    "release it before the routine returns");
              }
              return arguments.of(lock);
            }));
  }
}
