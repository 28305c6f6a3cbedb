package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;
import java.lang.reflect.Array;

/** About how many characters units and cells will take; exact enough to fill pages evenly. */
public final class Sizes {
  private static final int REFERENCE = 6;
  private static final int CALL = 3;
  private static final int LAZY = 40;

  private final Graph graph;
  private final Traits traits;
  private final Units units;
  private final long[] ofUnit;
  private long total;

  public Sizes(Graph graph, Traits traits, Units units) {
    this.graph = graph;
    this.traits = traits;
    this.units = units;
    ofUnit = new long[units.count()];
    for (int id = 0; id < graph.size(); id++) {
      long size = ofNode(id);
      total += size;
      if (units.of(id) >= 0) {
        ofUnit[units.of(id)] += size;
      }
    }
  }

  /** All nodes together. */
  public long total() {
    return total;
  }

  /** All of a unit. */
  public long ofUnit(int unit) {
    return ofUnit[unit];
  }

  /** A cell that refers to this node, with the unit if that is written into the cell. */
  public long ofCell(int id) {
    if (id == Node.NULL) {
      return 1;
    }
    if (traits.atom(id)) {
      return ofNode(id);
    }
    return units.inCell(id) ? ofUnit[units.of(id)] : REFERENCE;
  }

  private long ofNode(int id) {
    Node node = graph.node(id);
    if (node instanceof Node.Text text) {
      return text.value().length() + 1L;
    }
    if (node instanceof Node.PrimitiveArray array) {
      char type = array.array().getClass().getName().charAt(1);
      return CALL + (long) Array.getLength(array.array()) * ofPrimitive(type);
    }
    if (traits.lazy(id)) {
      // What the cells refer to is counted there; references to units of their own come on top.
      return LAZY + ofReferences(id);
    }
    return ofCall(node) + ofReferences(id);
  }

  private long ofReferences(int id) {
    Node node = graph.node(id);
    int each = traits.lazy(id) ? CALL : 2;
    if (node instanceof Node.ReferenceArray array) {
      return (long) each * array.elements().length;
    }
    if (node instanceof Node.Elements elements) {
      return (long) each * elements.elements().length;
    }
    return node instanceof Node.Entries entries ? 2L * each * entries.keys().length : 0;
  }

  private static long ofCall(Node node) {
    Shape shape = Edges.shape(node);
    long size = CALL;
    if (shape != null) {
      for (Shape.Parameter parameter : shape.parameters()) {
        size += parameter.isPrimitive() ? ofPrimitive(parameter.descriptor().charAt(0)) : 1;
      }
    }
    return size;
  }

  private static int ofPrimitive(char type) {
    switch (type) {
      case 'Z':
        return 1;
      case 'B':
        return 2;
      case 'S':
      case 'C':
        return 3;
      case 'I':
      case 'F':
        return 4;
      default:
        return 5;
    }
  }
}
