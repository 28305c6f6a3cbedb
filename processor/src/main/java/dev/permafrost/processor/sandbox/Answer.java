package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.protocol.CrashKind;
import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.seal.Input;
import java.util.List;

/** How one job in a worker ended. */
sealed interface Answer {

  /**
   * Well.
   *
   * @param pieces of the reply
   * @param inputs what the job's code read
   * @param userNanos how long the first stretch of user code took
   * @param classes how many classes the job asked for
   * @param spoiled whether the job left its worker otherwise than it found it
   */
  record Reply(
      List<byte[]> pieces, List<Input> inputs, long userNanos, int classes, boolean spoiled)
      implements Answer {}

  /**
   * With calls that were refused.
   *
   * @param spoiled whether the job left its worker otherwise than it found it
   */
  record Denied(List<Denial> denials, boolean spoiled) implements Answer {}

  /** With something the worker itself could report. */
  record Crashed(CrashKind kind, String fact) implements Answer {}

  /**
   * Killed by the watchdog, after the routine's stack was taken.
   *
   * @param inRoutine whether the routine itself was running, rather than what reads its result
   */
  record TimedOut(List<String> stack, boolean inRoutine) implements Answer {}

  /** Killed for printing too much, after the routine's stack was taken. */
  record PrintedTooMuch(List<String> stack) implements Answer {}

  /**
   * The worker's JVM ended by itself.
   *
   * @param exitStack where exit was called, innermost first; empty where that is not known
   */
  record Died(int exitCode, List<String> exitStack, boolean inUserCode, String said)
      implements Answer {}
}
