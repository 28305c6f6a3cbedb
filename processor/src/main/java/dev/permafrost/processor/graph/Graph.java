package dev.permafrost.processor.graph;

import java.util.BitSet;
import java.util.List;

/**
 * One object graph. A node's id is its index in {@code nodes}; a reference is an id, or {@link
 * Node#NULL}.
 *
 * @param nodes all nodes, in the order a breadth-first walk from the root first reached them
 * @param root id of the result, {@link Node#NULL} for a null result; for a routine that returns a
 *     primitive, a {@link Node.Box}
 * @param pinned nodes that are the very same object in two live calls (singletons and what they
 *     reach); these are shared by all results at run time
 * @param concrete nodes that at least one reference holds through a static type no view can
 *     implement (a class, Object, an unknown type variable); these are always built as the real
 *     class
 */
public record Graph(List<Node> nodes, int root, BitSet pinned, BitSet concrete) {

  /** The node with this id. */
  public Node node(int id) {
    return nodes.get(id);
  }

  public int size() {
    return nodes.size();
  }
}
