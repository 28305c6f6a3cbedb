package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cycles that no order of constructor calls can make: none of their objects can be made empty. */
final class ConstructorLoops {
  private ConstructorLoops() {}

  /** The first node on such a cycle, or -1. */
  static int find(Graph graph) {
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
    for (int id = 0; id < component.length; id++) {
      if (twice.get(component[id]) || contains(needed.get(id), id)) {
        return id;
      }
    }
    return -1;
  }

  /** What must be there before the node can be made. */
  private static int[] needed(Node node) {
    int[] all = References.of(node);
    if (node instanceof Node.ReferenceArray) {
      return new int[0];
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
