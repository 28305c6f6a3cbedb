package dev.permafrost.processor.sandbox;

import java.time.Duration;

/**
 * What a routine may use.
 *
 * @param timeout for each stretch of the user's code
 * @param heapMebibytes heap of each worker
 * @param metaspaceMebibytes classes of each worker, the JDK's and the worker's own included
 * @param nodes objects in one result
 * @param outputBytes what one routine may print
 * @param preview whether preview features of the JDK are on, as they are for the compiler
 */
public record Limits(
    Duration timeout,
    int heapMebibytes,
    int metaspaceMebibytes,
    int nodes,
    int outputBytes,
    boolean preview) {

  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(60), 2048, 512, 20_000_000, 1 << 20, false);

  /** The same with another timeout. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, heapMebibytes, metaspaceMebibytes, nodes, outputBytes, preview);
  }

  /** The same with another heap. */
  public Limits withHeap(int mebibytes) {
    return new Limits(timeout, mebibytes, metaspaceMebibytes, nodes, outputBytes, preview);
  }

  /** The same with other space for classes. */
  public Limits withMetaspace(int mebibytes) {
    return new Limits(timeout, heapMebibytes, mebibytes, nodes, outputBytes, preview);
  }

  /** The same with another number of nodes. */
  public Limits withNodes(int other) {
    return new Limits(timeout, heapMebibytes, metaspaceMebibytes, other, outputBytes, preview);
  }

  /** The same with preview features on or off. */
  public Limits withPreview(boolean on) {
    return new Limits(timeout, heapMebibytes, metaspaceMebibytes, nodes, outputBytes, on);
  }
}
