package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.snapshot.cycles.Components;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cycles that no order of constructor calls can make: none of their objects can be made empty. */
final class ConstructorLoops {
  private ConstructorLoops() {}

  /** The first node on such a cycle, or -1. */
  static int find(Graph graph) {
    return onLoops(graph).nextSetBit(0);
  }

  /** The same graph; what is on such a cycle and can be made by its fields is made so. */
  static Graph opened(Graph graph) {
    BitSet loops = onLoops(graph);
    if (loops.isEmpty()) {
      return graph;
    }
    List<Node> nodes = new ArrayList<>(graph.nodes());
    Map<Shape, Shape> byFields = new HashMap<>();
    for (int id = loops.nextSetBit(0); id >= 0; id = loops.nextSetBit(id + 1)) {
      if (nodes.get(id) instanceof Node.Instance instance && instance.shape().canSetFields()) {
        Shape shape = byFields.computeIfAbsent(instance.shape(), call -> call.by(Making.FIELDS));
        nodes.set(id, new Node.Instance(shape, instance.arguments()));
      }
    }
    return new Graph(nodes, graph.root(), graph.pinned(), graph.concrete());
  }

  private static BitSet onLoops(Graph graph) {
    List<int[]> needed = new ArrayList<>();
    for (Node node : graph.nodes()) {
      needed.add(needed(node));
    }
    int[] component = Components.of(needed);
    BitSet once = new BitSet();
    BitSet twice = new BitSet();
    for (int each : component) {
      (once.get(each) ? twice : once).set(each);
    }
    BitSet loops = new BitSet();
    for (int id = 0; id < component.length; id++) {
      loops.set(id, twice.get(component[id]) || contains(needed.get(id), id));
    }
    return loops;
  }

  /** What must be there before the node can be made. */
  private static int[] needed(Node node) {
    int[] all = References.of(node);
    Shape shape = Labels.made(node) ? Labels.shape(node) : null;
    if (node instanceof Node.ReferenceArray) {
      return new int[0];
    } else if (shape != null && shape.making() == Making.FIELDS) {
      return Arrays.copyOf(all, ahead(shape));
    } else if (node instanceof Node.Elements elements) {
      return isGathered(elements.filling())
          ? all
          : Arrays.copyOf(all, all.length - elements.elements().length);
    } else if (node instanceof Node.Entries entries) {
      return isGathered(entries.filling())
          ? all
          : Arrays.copyOf(all, all.length - 2 * entries.keys().length);
    }
    return all;
  }

  private static int ahead(Shape shape) {
    int count = 0;
    for (Shape.Parameter parameter : shape.parameters().subList(0, shape.ahead())) {
      count += parameter.isPrimitive() ? 0 : 1;
    }
    return count;
  }

  private static boolean isGathered(Filling filling) {
    return filling.parameter() >= 0;
  }

  private static boolean contains(int[] ids, int wanted) {
    for (int id : ids) {
      if (id == wanted) {
        return true;
      }
    }
    return false;
  }
}
