package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.layout.Layout;
import dev.permafrost.processor.planning.layout.Trees;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;

/** All that is known of the image when pages are written. */
public record Source(
    Graph graph, Edges edges, Traits traits, Units units, Layout layout, Trees trees) {

  Node node(int id) {
    return graph.node(id);
  }

  /** Whether a node is made empty, and filled later. */
  boolean isShell(int id) {
    Node node = node(id);
    if (node instanceof Node.Instance instance) {
      return instance.shape().making() == Making.FIELDS && units.cyclic(id);
    }
    Filling filling = OperationEncoder.filling(node);
    return node instanceof Node.ReferenceArray
        || filling != null && filling.parameter() < 0 && !traits.lazy(id);
  }

  /** How many of its edges a shell needs before it is made; the others are contents. */
  int ahead(int id) {
    boolean some = node(id) instanceof Node.Instance || isByFields(id);
    return some ? Edges.shape(node(id)).ahead() : edges.arguments(id);
  }

  /** Whether a node is made bare, and its fields are set. */
  boolean isByFields(int id) {
    Shape shape = Edges.shape(node(id));
    return shape != null && shape.making() == Making.FIELDS;
  }

  /** The first reference among the arguments of a lazy collection, which is its comparator. */
  int comparator(int id) {
    for (int edge = 0; edge < edges().arguments(id); edge++) {
      if (edges().target(id, edge) != Node.NULL) {
        return edges().target(id, edge);
      }
    }
    return Node.NULL;
  }

  /** Whether a node is a lazy collection that needs no other object to be made. */
  boolean isPlainLazy(int id) {
    return traits.lazy(id) && comparator(id) == Node.NULL;
  }

  /** Whether filling this container asks its contents for hash codes or compares them. */
  boolean hashesContents(int id) {
    Node node = node(id);
    return node instanceof Node.Entries
        || node instanceof Node.Elements elements
            && elements.family() != Family.ARRAY_LIST
            && elements.family() != Family.LINKED_LIST
            && elements.filling().mode() == Filling.Mode.ADD;
  }
}
