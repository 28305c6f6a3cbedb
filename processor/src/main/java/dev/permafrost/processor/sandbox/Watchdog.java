package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.protocol.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Times the user's code in one worker. When it takes too long it asks for the stack first, and
 * kills the worker when that does not come either.
 */
final class Watchdog implements AutoCloseable {
  private static final int STACK_SECONDS = 5;

  private final WorkerProcess worker;
  private final Duration timeout;
  private final ScheduledThreadPoolExecutor timer;
  private ScheduledFuture<?> pending;
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
    disarm();
    pending = timer.schedule(this::fire, timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** User code came back. */
  void disarm() {
    if (pending != null) {
      pending.cancel(false);
    }
  }

  /** Whether time ran out. */
  boolean fired() {
    return fired;
  }

  private void fire() {
    fired = true;
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
