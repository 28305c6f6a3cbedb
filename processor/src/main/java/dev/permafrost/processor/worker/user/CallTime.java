package dev.permafrost.processor.worker.user;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long a call takes, in nanoseconds: the time that a processor spends on the current thread.
 * Builds are busy, and here classes come over a pipe and are rewritten; a program waits for
 * neither.
 */
public final class CallTime {
  /** Looked up late: that takes long in a cold JVM, and not every worker is asked for times. */
  private static final class Threads {
    static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();
  }

  private final ClassLoader loader;
  private final boolean alone;
  private final long start;

  private CallTime(ClassLoader loader, boolean alone) {
    this.loader = loader;
    this.alone = alone;
    this.start = now();
  }

  /**
   * Begins to measure.
   *
   * @param loader loads the classes that are called
   * @param alone whether the call does all its work in this thread; otherwise it is real time
   */
  public static CallTime begin(ClassLoader loader, boolean alone) {
    if (alone && loader instanceof UserClassLoader users) {
      users.beTimed();
    }
    return new CallTime(loader, alone);
  }

  /** The time since then. */
  public long nanos() {
    return now() - start;
  }

  private long now() {
    if (!alone || !Threads.BEAN.isCurrentThreadCpuTimeSupported()) {
      return System.nanoTime();
    }
    long preparing = loader instanceof UserClassLoader users ? users.preparingNanos() : 0;
    return Threads.BEAN.getCurrentThreadCpuTime() - preparing;
  }

  /** The time spent on the current thread, whatever it did; 0 if nobody knows. */
  static long ofThread() {
    return Threads.BEAN.isCurrentThreadCpuTimeSupported()
        ? Threads.BEAN.getCurrentThreadCpuTime()
        : 0;
  }
}
