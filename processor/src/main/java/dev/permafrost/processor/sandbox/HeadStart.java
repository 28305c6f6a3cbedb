package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.sandbox.world.World;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The two workers of a compilation, on their way while there is nothing for them to do yet. Those
 * that nobody takes are ended by {@link #close}, or after some minutes: a compiler that a tool uses
 * to look at sources only never says that it is done.
 */
public final class HeadStart implements AutoCloseable {

  /** Starts a worker. */
  interface Starter {
    WorkerProcess start(World world, Limits limits) throws IOException;
  }

  private static final long PATIENCE_MINUTES = 10;

  private final Limits limits;
  private final Starter starter;
  private final Map<World, CompletableFuture<WorkerProcess>> started = new ConcurrentHashMap<>();
  private final CountDownLatch done = new CountDownLatch(1);

  public HeadStart(Limits limits) {
    this(limits, WorkerProcess::start);
  }

  HeadStart(Limits limits, Starter starter) {
    this.limits = limits;
    this.starter = starter;
    for (World world : List.of(World.A, World.B)) {
      CompletableFuture<WorkerProcess> future = new CompletableFuture<>();
      started.put(world, future);
      Thread thread = new Thread(() -> start(world, future), "permafrost-start-worker");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void start(World world, CompletableFuture<WorkerProcess> future) {
    try {
      future.complete(starter.start(world, limits));
    } catch (IOException | RuntimeException | Error e) {
      // An error too: nobody else hears of it here, and javac would wait for ever.
      future.completeExceptionally(e);
    }
    endIfForgotten(world, future);
  }

  private void endIfForgotten(World world, CompletableFuture<WorkerProcess> future) {
    try {
      if (!done.await(PATIENCE_MINUTES, TimeUnit.MINUTES) && started.remove(world, future)) {
        future.thenAccept(WorkerProcess::close);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Limits limits() {
    return limits;
  }

  /** The first worker in this world, as soon as it is there; afterwards another. */
  WorkerProcess take(World world) throws IOException {
    CompletableFuture<WorkerProcess> first = started.remove(world);
    if (first == null) {
      return starter.start(world, limits);
    }
    try {
      return first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    done.countDown();
    for (World world : List.of(World.A, World.B)) {
      if (started.containsKey(world)) {
        try {
          take(world).close();
        } catch (IOException e) {
          // It did not start, so there is nothing to end.
        }
      }
    }
  }
}
