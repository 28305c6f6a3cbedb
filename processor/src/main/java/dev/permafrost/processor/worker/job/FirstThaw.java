package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.worker.user.CallTime;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Method;

/**
 * The time of a first frozen call. One measurement is no measure where a remark hangs on it: on a
 * shared machine the same call took anything from 5 to 14 ms, so one that may be called slow is
 * made again by classes that are loaded afresh, and the shortest counts.
 *
 * @param loader sees the generated class
 * @param frozenName binary name of the generated class
 * @param method name of its method
 * @param liveNanos time of the first live call
 */
record FirstThaw(UserClassLoader loader, String frozenName, String method, long liveNanos) {
  private static final int TIMES = 3;

  /** A call as short as this is called slow only for what is no part of its time. */
  private static final long SHORT_NANOS = 5_000_000;

  /** What the first call took, given what it took once. */
  long nanos(long once) {
    long shortest = once;
    for (int time = 1; time < TIMES && isInQuestion(shortest); time++) {
      shortest = Math.min(shortest, another());
    }
    return shortest;
  }

  private boolean isInQuestion(long nanos) {
    return nanos > SHORT_NANOS && nanos * TIMES > liveNanos;
  }

  /** No time is short if the call fails, as one may whose classes count on being loaded once. */
  private long another() {
    try {
      Method frozen = Class.forName(frozenName, false, loader.afresh()).getDeclaredMethod(method);
      frozen.setAccessible(true);
      long start = CallTime.now(true);
      frozen.invoke(null);
      return CallTime.now(true) - start;
    } catch (ReflectiveOperationException | LinkageError e) {
      return Long.MAX_VALUE;
    }
  }
}
