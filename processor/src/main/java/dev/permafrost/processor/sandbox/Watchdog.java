package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.protocol.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Times the user's code in one worker, and, with more patience, what the worker makes of it: even
 * that calls methods of the user's objects. When it takes too long it asks for the stack first, and
 * kills the worker when that does not come either. Meanwhile it looks around for processes that the
 * code starts.
 */
final class Watchdog implements AutoCloseable {
  private static final int STACK_SECONDS = 5;
  private static final int LOOK_MILLIS = 50;
  private static final int PATIENCE = 10;

  private final WorkerProcess worker;
  private final Duration timeout;
  private final ScheduledThreadPoolExecutor timer;
  private ScheduledFuture<?> pending;
  private ScheduledFuture<?> looking;
  private volatile boolean fired;

  Watchdog(WorkerProcess worker, Duration timeout) {
    this.worker = worker;
    this.timeout = timeout;
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "permafrost-watchdog");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** User code begins. */
  void arm() {
    schedule(timeout);
    looking =
        timer.scheduleWithFixedDelay(
            worker::lookAround, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** User code came back, or the job begins. */
  void watchFromAfar() {
    schedule(timeout.multipliedBy(PATIENCE));
  }

  private void schedule(Duration time) {
    if (pending != null) {
      pending.cancel(false);
    }
    if (looking != null) {
      looking.cancel(false);
    }
    pending = timer.schedule(this::fire, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether time ran out. */
  boolean fired() {
    return fired;
  }

  private void fire() {
    fired = true;
    askStack();
  }

  /** Waits for the stack of what is running, but not for long. */
  void askStack() {
    timer.schedule(worker::kill, STACK_SECONDS, TimeUnit.SECONDS);
    try {
      worker.pipe().send(new Frame.AskStack());
    } catch (IOException e) {
      worker.kill();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
