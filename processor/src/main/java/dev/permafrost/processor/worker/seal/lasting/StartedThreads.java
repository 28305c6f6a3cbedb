package dev.permafrost.processor.worker.seal.lasting;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads that a job's code starts. Any thread may add to it. */
public final class StartedThreads {
  /** A thread whose executor was shut down ends soon, and a pool's tasks come to their end. */
  private static final int PATIENCE_MILLIS = 1000;

  /** Threads that the JDK starts for itself when it is first asked to, and never ends. */
  private static final Set<String> OF_JDK =
      Set.of(
          "CompletableFutureDelayScheduler",
          "VirtualThread-unparker",
          "process reaper",
          "Keep-Alive-Timer");

  private final List<WeakReference<Thread>> started = new ArrayList<>();
  private boolean pooled;

  /** Work is handed to a pool, which may have a thread for it already. */
  public synchronized void addTask() {
    pooled = true;
  }

  /** A thread is about to be started. */
  public synchronized void add(Thread thread) {
    started.add(new WeakReference<>(thread));
  }

  /**
   * Waits for them to end. Idle threads of the common pool do no harm.
   *
   * @return the name of one that is still at work; null if none is
   */
  public String running() {
    for (int left = PATIENCE_MILLIS; ; left--) {
      String running = atWork();
      if (running == null || left == 0) {
        return running;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return running;
      }
    }
  }

  private synchronized String atWork() {
    for (WeakReference<Thread> each : started) {
      Thread thread = each.get();
      if (thread != null && thread.isAlive() && !isOfJdk(thread)) {
        return thread.getName();
      }
    }
    if (started.isEmpty() && !pooled) {
      return null;
    }
    // Tasks that wait there would run in the next job, even if no thread is there for them now.
    return ForkJoinPool.commonPool().isQuiescent() ? null : "ForkJoinPool.commonPool";
  }

  private static boolean isOfJdk(Thread thread) {
    // Carriers of virtual threads, and who wakes these, are of such classes.
    return thread.getClass().getName().startsWith("jdk.internal.")
        || OF_JDK.contains(thread.getName())
        || thread instanceof ForkJoinWorkerThread worker
            && worker.getPool() == ForkJoinPool.commonPool();
  }
}
