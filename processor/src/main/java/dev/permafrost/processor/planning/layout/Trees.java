package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;

/** Tells the units that fit into columns: small trees of calls, strings and boxes. */
public final class Trees {
  private static final int MAX_DEPTH = 6;

  private final Graph graph;
  private final Edges edges;
  private final Traits traits;
  private final Units units;

  /** References to each node, from wherever, up to two. */
  private final byte[] references;

  public Trees(Graph graph, Edges edges, Traits traits, Units units) {
    this.graph = graph;
    this.edges = edges;
    this.traits = traits;
    this.units = units;
    references = new byte[graph.size()];
    for (int id = 0; id < graph.size(); id++) {
      for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
        int target = edges.target(id, edge);
        if (target != Node.NULL && references[target] < 2) {
          references[target]++;
        }
      }
    }
  }

  /** Whether all of the unit that this node is the only export of fits into columns. */
  public boolean isTree(int id) {
    return isTree(id, 0);
  }

  private boolean isTree(int id, int depth) {
    Node node = graph.node(id);
    if (node instanceof Node.Text || node instanceof Node.Box) {
      return true;
    }
    if (!(node instanceof Node.Instance) || depth > MAX_DEPTH) {
      return false;
    }
    for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
      int target = edges.target(id, edge);
      boolean inside = target != Node.NULL && units.of(target) == units.of(id);
      if (inside
          && !traits.atom(target)
          && (references[target] > 1 || !isTree(target, depth + 1))) {
        return false;
      }
    }
    return true;
  }

  /** What units must have in common to share columns; equal for equal kinds of units. */
  public Object kind(int id, boolean shared) {
    Node node = graph.node(id);
    boolean alone = units.exports(units.of(id)).size() == 1;
    if (!alone || !isTree(id)) {
      return new Kind(shared, "program", null);
    }
    if (node instanceof Node.Instance instance) {
      return new Kind(shared, "call", instance.shape());
    }
    return node instanceof Node.Box box
        ? new Kind(shared, box.value().getClass().getName(), null)
        : new Kind(shared, "text", null);
  }

  private record Kind(boolean shared, String form, Shape shape) {}
}
