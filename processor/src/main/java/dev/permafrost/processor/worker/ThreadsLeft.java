package dev.permafrost.processor.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Looks for threads that a job leaves behind: what they do later would be the next job's. */
final class ThreadsLeft {
  private static final int PATIENCE_MILLIS = 200;

  private final Thread receiver;

  /** Takes the worker's own thread besides the one that asks. */
  ThreadsLeft(Thread receiver) {
    this.receiver = receiver;
  }

  /**
   * Whether there are any. Idle threads of pools for parallel streams do no harm; tasks that wait
   * in the common pool would run in the next job, even if no thread is there for them now.
   */
  boolean any() {
    Set<ForkJoinPool> pools = new HashSet<>();
    pools.add(ForkJoinPool.commonPool());
    for (Thread thread : ofJobs()) {
      ForkJoinPool pool = thread instanceof ForkJoinWorkerThread forked ? forked.getPool() : null;
      if (pool == null) {
        return true;
      }
      pools.add(pool);
    }
    for (ForkJoinPool pool : pools) {
      if (!becomesIdle(pool)) {
        return true;
      }
    }
    return false;
  }

  /** A stream that failed in one part ends before its other parts do. */
  private static boolean becomesIdle(ForkJoinPool pool) {
    for (int i = 0; i < PATIENCE_MILLIS; i++) {
      if (pool.isQuiescent()) {
        return true;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        return false;
      }
    }
    return false;
  }

  private List<Thread> ofJobs() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    Thread[] threads = new Thread[group.activeCount() + 16];
    int count = group.enumerate(threads);
    List<Thread> ofJobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (threads[i] != Thread.currentThread() && threads[i] != receiver) {
        ofJobs.add(threads[i]);
      }
    }
    return ofJobs;
  }
}
