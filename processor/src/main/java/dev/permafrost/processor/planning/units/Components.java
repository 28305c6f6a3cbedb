package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Node;
import java.util.Arrays;

/**
 * The strongly connected components of a graph (Tarjan, SIAM J. Comput. 1972, with an explicit
 * stack). A component has a smaller number than those that lead to it.
 */
public final class Components {
  private static final int UNSEEN = -1;

  private final Edges edges;
  private final Traits traits;

  /** Whether the contents of lazy collections count as edges. */
  private final boolean throughLazy;

  private final int[] of;
  private final int[] order;
  private final int[] low;
  private final IntList open = new IntList();

  /** A bit set would scan for its highest bit at each removal. */
  private final boolean[] isOpen;

  private final IntList path = new IntList();
  private final IntList nextEdge = new IntList();
  private int seen;
  private int count;

  public Components(int nodes, Edges edges, Traits traits, boolean throughLazy) {
    this.edges = edges;
    this.traits = traits;
    this.throughLazy = throughLazy;
    of = new int[nodes];
    order = new int[nodes];
    low = new int[nodes];
    isOpen = new boolean[nodes];
    Arrays.fill(order, UNSEEN);
    for (int id = 0; id < nodes; id++) {
      if (order[id] == UNSEEN) {
        enter(id);
        walk();
      }
    }
  }

  /** The component of a node. */
  public int of(int id) {
    return of[id];
  }

  public int count() {
    return count;
  }

  /** The nodes of each component. */
  Buckets buckets() {
    return new Buckets(of, count);
  }

  /** How many edges of a node count. */
  private int degree(int id) {
    return throughLazy || !traits.lazy(id) ? edges.degree(id) : edges.arguments(id);
  }

  private void walk() {
    while (!path.isEmpty()) {
      int id = path.last();
      int edge = nextEdge.last();
      if (edge == degree(id)) {
        leave(id);
      } else {
        nextEdge.set(nextEdge.size() - 1, edge + 1);
        follow(id, edges.target(id, edge));
      }
    }
  }

  private void enter(int id) {
    order[id] = seen;
    low[id] = seen++;
    open.add(id);
    isOpen[id] = true;
    path.add(id);
    nextEdge.add(0);
  }

  private void follow(int id, int target) {
    if (target == Node.NULL) {
      return;
    }
    if (order[target] == UNSEEN) {
      enter(target);
    } else if (isOpen[target]) {
      low[id] = Math.min(low[id], order[target]);
    }
  }

  private void leave(int id) {
    path.pop();
    nextEdge.pop();
    if (!path.isEmpty()) {
      low[path.last()] = Math.min(low[path.last()], low[id]);
    }
    if (low[id] == order[id]) {
      int member;
      do {
        member = open.pop();
        isOpen[member] = false;
        of[member] = count;
      } while (member != id);
      count++;
    }
  }
}
