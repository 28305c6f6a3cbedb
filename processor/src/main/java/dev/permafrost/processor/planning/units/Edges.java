package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;

/** The references of a graph, each by its holder and its number there: arguments, then contents. */
public final class Edges {
  private final Graph graph;

  public Edges(Graph graph) {
    this.graph = graph;
  }

  /** How many arguments and contents a node has. */
  public int degree(int id) {
    return arguments(id) + contents(id);
  }

  /** How many arguments a node has, primitive ones included. */
  public int arguments(int id) {
    Node node = graph.node(id);
    if (node instanceof Node.Instance instance) {
      return instance.arguments().length;
    }
    if (node instanceof Node.Elements elements) {
      return elements.arguments().length;
    }
    return node instanceof Node.Entries entries ? entries.arguments().length : 0;
  }

  /** How many contents a node has; of a map, two per entry. */
  public int contents(int id) {
    Node node = graph.node(id);
    if (node instanceof Node.ReferenceArray array) {
      return array.elements().length;
    }
    if (node instanceof Node.Elements elements) {
      return elements.elements().length;
    }
    return node instanceof Node.Entries entries ? 2 * entries.keys().length : 0;
  }

  /** The node that an edge leads to; {@link Node#NULL} for null and for primitive arguments. */
  public int target(int id, int edge) {
    int arguments = arguments(id);
    return edge < arguments ? argument(id, edge) : content(id, edge - arguments);
  }

  /** The contents of a node by position; of a map, keys and values in turn. */
  public int content(int id, int position) {
    Node node = graph.node(id);
    if (node instanceof Node.ReferenceArray array) {
      return array.elements()[position];
    }
    if (node instanceof Node.Elements elements) {
      return elements.elements()[position];
    }
    Node.Entries entries = (Node.Entries) node;
    int[] side = position % 2 == 0 ? entries.keys() : entries.values();
    return side[position / 2];
  }

  private int argument(int id, int position) {
    Node node = graph.node(id);
    boolean reference = !shape(node).parameters().get(position).isPrimitive();
    return reference && position != gathered(node) ? (int) raw(node)[position] : Node.NULL;
  }

  /** The shape of a node that is made by a call; null of others. */
  public static Shape shape(Node node) {
    if (node instanceof Node.Instance instance) {
      return instance.shape();
    }
    if (node instanceof Node.Elements elements) {
      return elements.shape();
    }
    return node instanceof Node.Entries entries ? entries.shape() : null;
  }

  /** The arguments of a node that is made by a call, as the node has them. */
  public static long[] raw(Node node) {
    if (node instanceof Node.Instance instance) {
      return instance.arguments();
    }
    return node instanceof Node.Elements elements
        ? elements.arguments()
        : ((Node.Entries) node).arguments();
  }

  /** The parameter that takes the gathered contents, or -1. */
  public static int gathered(Node node) {
    if (node instanceof Node.Elements elements) {
      return elements.filling().parameter();
    }
    return node instanceof Node.Entries entries ? entries.filling().parameter() : -1;
  }
}
