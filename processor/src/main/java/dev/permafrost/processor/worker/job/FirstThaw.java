package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.worker.user.CallTime;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Method;

/**
 * The time of a first frozen call. The one that the proof makes finds the user's classes loaded,
 * and on a shared machine the same call takes anything from 5 to 14 ms. So a call that a remark may
 * hang on is made twice again, each by classes that are loaded afresh, and the shorter counts.
 *
 * @param loader sees the generated class
 * @param frozenName binary name of the generated class
 * @param ownerName binary name of the routine's class
 * @param method name of the routine, and of the generated method
 * @param liveNanos time of the first live call
 */
record FirstThaw(
    UserClassLoader loader, String frozenName, String ownerName, String method, long liveNanos) {

  /** A call as short as this is called slow only for what is no part of its time. */
  private static final long SHORT_NANOS = 5_000_000;

  /** Nothing is said of frozen calls that take less than this part of the live one's time. */
  private static final int PART = 3;

  /** What the first call takes, given what it took in the proof. */
  long nanos(long proven) {
    return proven > SHORT_NANOS && proven > liveNanos / PART
        ? Math.min(another(proven), another(proven))
        : proven;
  }

  /** Classes that count on being loaded once may fail; then what is known stands. */
  private long another(long known) {
    try {
      UserClassLoader other = loader.afresh();
      Method frozen = Class.forName(frozenName, false, other).getDeclaredMethod(method);
      frozen.setAccessible(true);
      if (frozen.getReturnType() == void.class) {
        // The live call's time begins when the class is initialised.
        Class.forName(ownerName, true, other);
      }
      CallTime time = CallTime.begin(other, true);
      frozen.invoke(null);
      return time.nanos();
    } catch (ReflectiveOperationException | LinkageError e) {
      return known;
    }
  }
}
