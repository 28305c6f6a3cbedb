package dev.permafrost.processor.worker.user;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What the clock of calls says, in nanoseconds: the time that a processor spent on the current
 * thread. Builds are busy, and classes come over a pipe here; a program waits for neither.
 */
public final class CallTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CallTime() {}

  /**
   * The time now.
   *
   * @param alone whether the call does all its work in this thread; otherwise it is real time
   */
  public static long now(boolean alone) {
    return alone && THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
