package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.BitSet;

/**
 * Finds the nodes that all results may share: pinned ones, and those from which nothing can change.
 */
final class Sharing {
  private final Graph graph;
  private final Edges edges;
  private final Traits traits;
  private final BitSet fresh = new BitSet();

  private Sharing(Graph graph, Edges edges, Traits traits) {
    this.graph = graph;
    this.edges = edges;
    this.traits = traits;
  }

  /** The nodes that belong to all results. */
  static BitSet shared(Graph graph, Edges edges, Traits traits) {
    Sharing sharing = new Sharing(graph, edges, traits);
    Components components = new Components(graph.size(), edges, traits, true);
    Buckets members = components.buckets();
    // A component comes after all it leads to, so one pass settles it.
    for (int component = 0; component < components.count(); component++) {
      sharing.settle(members, component);
    }
    sharing.fresh.flip(0, graph.size());
    return sharing.fresh;
  }

  private void settle(Buckets members, int component) {
    boolean isFresh = false;
    for (int i = 0; i < members.size(component); i++) {
      isFresh |= isFresh(members.member(component, i));
    }
    for (int i = 0; isFresh && i < members.size(component); i++) {
      int id = members.member(component, i);
      fresh.set(id, !graph.pinned().get(id));
    }
  }

  private boolean isFresh(int id) {
    if (graph.pinned().get(id) || traits.changeable(id)) {
      return !graph.pinned().get(id);
    }
    for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
      int target = edges.target(id, edge);
      if (target != Node.NULL && fresh.get(target)) {
        return true;
      }
    }
    return false;
  }
}
