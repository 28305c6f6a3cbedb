package dev.permafrost.processor.sandbox;

import java.util.concurrent.CompletableFuture;

/**
 * Which way round the workers of run A iterate immutable sets; the first of them decides, those of
 * run B must do it the other way.
 */
final class Salts {
  private final CompletableFuture<Boolean> first = new CompletableFuture<>();

  /**
   * Whether a new worker fits its world; if not, another try gives the other salt half the time.
   */
  boolean fits(World world, boolean salt) {
    if (world == World.A) {
      first.complete(salt);
      return first.join() == salt;
    }
    return first.join() != salt;
  }

  /** No further worker of run A will be started: run B need not wait for one. */
  void giveUp() {
    first.complete(false);
  }
}
