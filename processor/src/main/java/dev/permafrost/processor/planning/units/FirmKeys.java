package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.BitSet;

/**
 * Tells hash tables whose keys cannot change. A live table keeps the hash code that a key had when
 * it was put; one that is made later, of keys that were changed since, would have another.
 */
final class FirmKeys {
  private final Graph graph;
  private final Edges edges;

  /** Nodes that reach nothing that can change. */
  private final BitSet firm = new BitSet();

  private final BitSet seen = new BitSet();

  FirmKeys(Graph graph) {
    this.graph = graph;
    this.edges = new Edges(graph);
  }

  /** Whether it is no hash table, or one whose keys cannot change. */
  boolean of(int id) {
    Node node = graph.node(id);
    if (node instanceof Node.Entries entries) {
      return isSorted(entries.family()) || areFirm(entries.keys());
    }
    Node.Elements elements = (Node.Elements) node;
    return !isHashed(elements.family()) || areFirm(elements.elements());
  }

  private static boolean isSorted(Family family) {
    return family == Family.TREE_MAP || family == Family.GUAVA_SORTED_MAP;
  }

  private static boolean isHashed(Family family) {
    return family == Family.HASH_SET
        || family == Family.LINKED_HASH_SET
        || family == Family.IMMUTABLE_SET
        || family == Family.GUAVA_SET;
  }

  private boolean areFirm(int[] keys) {
    for (int key : keys) {
      if (key != Node.NULL && !firm.get(key) && !isFirm(key)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFirm(int key) {
    IntList met = new IntList();
    seen.set(key);
    met.add(key);
    boolean found = true;
    for (int next = 0; found && next < met.size(); next++) {
      found = !Traits.isMutable(graph.node(met.get(next)));
      addTargets(met.get(next), met);
    }
    for (int i = 0; i < met.size(); i++) {
      seen.clear(met.get(i));
      firm.set(met.get(i), found);
    }
    return found;
  }

  private void addTargets(int id, IntList to) {
    for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
      int target = edges.target(id, edge);
      if (target != Node.NULL && !firm.get(target) && !seen.get(target)) {
        seen.set(target);
        to.add(target);
      }
    }
  }
}
