package dev.permafrost.processor.snapshot.cycles;

import java.util.Arrays;
import java.util.List;

/**
 * Strongly connected components of a graph, found without recursion (Tarjan). Components come out
 * after everything they refer to.
 */
public final class Components {
  private final List<int[]> targets;
  private final int[] index;
  private final int[] low;
  private final int[] edge;
  private final int[] open;
  private final int[] path;
  private final int[] component;
  private int openSize;
  private int pathSize;
  private int next = 1;
  private int count;

  private Components(List<int[]> targets) {
    int size = targets.size();
    this.targets = targets;
    index = new int[size];
    low = new int[size];
    edge = new int[size];
    open = new int[size];
    path = new int[size];
    component = new int[size];
    Arrays.fill(component, -1);
  }

  /** The number of each node's component; a component only refers to itself and lower numbers. */
  public static int[] of(List<int[]> targets) {
    Components components = new Components(targets);
    for (int node = 0; node < targets.size(); node++) {
      if (components.index[node] == 0) {
        components.visit(node);
      }
    }
    return components.component;
  }

  private void visit(int start) {
    enter(start);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      int[] to = targets.get(node);
      if (edge[node] < to.length) {
        int target = to[edge[node]++];
        if (target < 0 || component[target] >= 0) {
          continue;
        }
        if (index[target] == 0) {
          enter(target);
        } else {
          low[node] = Math.min(low[node], index[target]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    index[node] = next;
    low[node] = next++;
    open[openSize++] = node;
    path[pathSize++] = node;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      int parent = path[pathSize - 1];
      low[parent] = Math.min(low[parent], low[node]);
    }
    if (low[node] == index[node]) {
      int member;
      do {
        member = open[--openSize];
        component[member] = count;
      } while (member != node);
      count++;
    }
  }
}
