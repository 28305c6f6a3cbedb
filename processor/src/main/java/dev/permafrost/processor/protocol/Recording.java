package dev.permafrost.processor.protocol;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.seal.Input;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What the two workers sent of one routine's result, still packed.
 *
 * @param first from worker A
 * @param second from worker B, where the routine may have failed, and may still be running
 * @param inputs what the routine read, in worker A
 * @param liveNanos how long the first, cold live run took in worker A
 * @param classes how many classes worker A had to load that it had not loaded before
 */
public record Recording(
    List<byte[]> first,
    CompletableFuture<Outcome<List<byte[]>>> second,
    List<Input> inputs,
    long liveNanos,
    int classes) {

  /** The same with more known of what was read. */
  public Recording with(List<Input> known) {
    return new Recording(first, second, known, liveNanos, classes);
  }
}
