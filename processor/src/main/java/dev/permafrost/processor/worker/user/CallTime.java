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
  private final boolean ofThread;
  private final long start;
  private final long realStart = System.nanoTime();

  private CallTime(ClassLoader loader, boolean ofThread) {
    this.loader = loader;
    this.ofThread = ofThread;
    this.start = now();
  }

  /**
   * Begins to measure.
   *
   * @param loader loads the classes that are called
   * @param timed whether anybody wants to know; otherwise it is real time, which costs nothing
   */
  public static CallTime begin(ClassLoader loader, boolean timed) {
    if (timed && loader instanceof UserClassLoader users) {
      users.beTimed();
    }
    return new CallTime(loader, timed);
  }

  /** The time since then. */
  public long nanos() {
    return now() - start;
  }

  /** The same for a call that had other threads work for it: real time. */
  public long realNanos() {
    return System.nanoTime() - realStart;
  }

  private long now() {
    if (!ofThread || !Threads.BEAN.isCurrentThreadCpuTimeSupported()) {
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
