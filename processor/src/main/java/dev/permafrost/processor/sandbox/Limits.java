package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.perturbation.OtherJdk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a routine may use.
 *
 * @param timeout for each stretch of the user's code
 * @param heapMebibytes heap of each worker
 * @param metaspaceMebibytes classes of each worker, the JDK's and the worker's own included
 * @param nodes objects in one result
 * @param outputBytes what one routine may print
 * @param preview whether preview features of the JDK are on, as they are for the compiler
 * @param jdk home of the JDK that runs it; that of this JVM if there is none
 * @param others further JDKs to try it with
 */
public record Limits(
    Duration timeout,
    int heapMebibytes,
    int metaspaceMebibytes,
    int nodes,
    int outputBytes,
    boolean preview,
    Optional<Path> jdk,
    List<OtherJdk> others) {

  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(60),
          2048,
          512,
          20_000_000,
          1 << 20,
          false,
          Optional.empty(),
          List.of());

  /** The same with another timeout. */
  public Limits withTimeout(Duration other) {
    return new Limits(
        other, heapMebibytes, metaspaceMebibytes, nodes, outputBytes, preview, jdk, others);
  }

  /** The same with another heap. */
  public Limits withHeap(int mebibytes) {
    return new Limits(
        timeout, mebibytes, metaspaceMebibytes, nodes, outputBytes, preview, jdk, others);
  }

  /** The same with other space for classes. */
  public Limits withMetaspace(int mebibytes) {
    return new Limits(timeout, heapMebibytes, mebibytes, nodes, outputBytes, preview, jdk, others);
  }

  /** The same with another number of nodes. */
  public Limits withNodes(int other) {
    return new Limits(
        timeout, heapMebibytes, metaspaceMebibytes, other, outputBytes, preview, jdk, others);
  }

  /** The same with preview features on or off. */
  public Limits withPreview(boolean on) {
    return new Limits(
        timeout, heapMebibytes, metaspaceMebibytes, nodes, outputBytes, on, jdk, others);
  }

  /** The same with another JDK. */
  public Limits withJdk(Optional<Path> home) {
    return new Limits(
        timeout, heapMebibytes, metaspaceMebibytes, nodes, outputBytes, preview, home, others);
  }

  /** The same with further JDKs. */
  public Limits withOthers(List<OtherJdk> further) {
    return new Limits(
        timeout,
        heapMebibytes,
        metaspaceMebibytes,
        nodes,
        outputBytes,
        preview,
        jdk,
        List.copyOf(further));
  }

  /** Whether workers run in the same JDK as this JVM. */
  boolean ownJdk() {
    return jdk.isEmpty() || jdk.get().equals(Path.of(System.getProperty("java.home")));
  }

  /** The command that starts a JVM. */
  String java() {
    return jdk.orElseGet(() -> Path.of(System.getProperty("java.home")))
        .resolve("bin")
        .resolve("java")
        .toString();
  }
}
