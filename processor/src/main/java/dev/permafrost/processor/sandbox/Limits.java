package dev.permafrost.processor.sandbox;

import java.time.Duration;

/**
 * What a routine may use.
 *
 * @param timeout for each stretch of the user's code
 * @param heapMebibytes heap of each worker
 * @param nodes objects in one result
 * @param outputBytes what one routine may print
 * @param preview whether preview features of the JDK are on, as they are for the compiler
 */
public record Limits(
    Duration timeout, int heapMebibytes, int nodes, int outputBytes, boolean preview) {

  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(60), 2048, 20_000_000, 1 << 20, false);

  /** The same with another timeout. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, heapMebibytes, nodes, outputBytes, preview);
  }

  /** The same with another heap. */
  public Limits withHeap(int mebibytes) {
    return new Limits(timeout, mebibytes, nodes, outputBytes, preview);
  }

  /** The same with another number of nodes. */
  public Limits withNodes(int other) {
    return new Limits(timeout, heapMebibytes, other, outputBytes, preview);
  }

  /** The same with preview features on or off. */
  public Limits withPreview(boolean on) {
    return new Limits(timeout, heapMebibytes, nodes, outputBytes, on);
  }
}
