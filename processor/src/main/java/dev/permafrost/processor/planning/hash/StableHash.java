package dev.permafrost.processor.planning.hash;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.UUID;

/** The hash codes that are the same in every JVM by specification. */
public final class StableHash {
  private StableHash() {}

  /** Whether every key is null, a string, a boxed primitive or a UUID. */
  public static boolean isStable(Graph graph, int[] keys) {
    for (int key : keys) {
      if (key != Node.NULL && !isStable(graph.node(key))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStable(Node node) {
    return node instanceof Node.Text || node instanceof Node.Box || isUuid(node);
  }

  private static boolean isUuid(Node node) {
    return node instanceof Node.Instance instance
        && instance.shape().resultDescriptor().equals("Ljava/util/UUID;")
        && instance.arguments().length == 2
        && instance.shape().parameters().stream().allMatch(p -> p.descriptor().equals("J"));
  }

  /** The hash code of a stable key; null has 0. */
  public static int of(Graph graph, int key) {
    if (key == Node.NULL) {
      return 0;
    }
    Node node = graph.node(key);
    if (node instanceof Node.Text text) {
      return text.value().hashCode();
    }
    if (node instanceof Node.Box box) {
      return box.value().hashCode();
    }
    long[] halves = ((Node.Instance) node).arguments();
    return new UUID(halves[0], halves[1]).hashCode();
  }
}
