package dev.permafrost.processor.planning.units;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The units of a graph. A component joins the unit that holds all references to it; one that a cell
 * of a lazy collection, the root or several units refer to starts a unit of its own, and so does a
 * pinned one below one that is not. Atoms are in no unit.
 */
public final class Units {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final Graph graph;
  private final Edges edges;
  private final Traits traits;
  private final BitSet shared;
  private final int[] unitOf;
  private int count;
  private final Buckets members;

  /** References from outside its unit to each node, the root's included. */
  private final int[] outside;

  /** Nodes of each unit that have such references. */
  private final int[] exportsOf;

  /** Nodes that lead to themselves without a lazy collection between. */
  private final BitSet cyclic = new BitSet();

  private final BitSet fromCell = new BitSet();

  /** Nodes that a cell of results' own refers to. */
  private final BitSet fromFreshCell = new BitSet();

  public Units(Graph graph, Edges edges, Traits traits) {
    this.graph = graph;
    this.edges = edges;
    this.traits = traits;
    shared = Sharing.shared(graph, edges, traits);
    unitOf = new int[graph.size()];
    outside = new int[graph.size()];
    assign(new Components(graph.size(), edges, traits, false));
    members = new Buckets(unitOf, count);
    exportsOf = new int[count];
    countOutside();
  }

  public int count() {
    return count;
  }

  /** The unit of a node, negative for an atom. */
  public int of(int id) {
    return unitOf[id];
  }

  public int size(int unit) {
    return members.size(unit);
  }

  /** The nodes of a unit, ascending. */
  public int node(int unit, int index) {
    return members.member(unit, index);
  }

  /** Whether a node leads to itself, so that something on the way must be made empty. */
  public boolean cyclic(int id) {
    return cyclic.get(id);
  }

  /** Whether a node belongs to all results. */
  public boolean shared(int id) {
    return shared.get(id);
  }

  /** Whether all that a node refers to, cells included, belongs to all results. */
  public boolean sharedContents(int id) {
    boolean all = true;
    for (int edge = 0, degree = edges.degree(id); all && edge < degree; edge++) {
      int target = edges.target(id, edge);
      all = target == Node.NULL || shared.get(target);
    }
    return all;
  }

  /** Whether something outside its unit refers to a node. */
  public boolean isExport(int id) {
    return outside[id] > 0;
  }

  /** The nodes of a unit that something outside refers to. */
  public IntList exports(int unit) {
    IntList exports = new IntList();
    for (int i = 0; i < size(unit); i++) {
      if (isExport(node(unit, i))) {
        exports.add(node(unit, i));
      }
    }
    return exports;
  }

  /** Whether a node, and with it its unit, is written into the one cell that refers to it. */
  public boolean inCell(int id) {
    boolean once = unitOf[id] >= 0 && outside[id] == 1 && fromCell.get(id);
    return once && exportsOf[unitOf[id]] == 1 && !(graph.pinned().get(id) && fromFreshCell.get(id));
  }

  /** How often a node is referred to from outside its unit. */
  public int outside(int id) {
    return outside[id];
  }

  private void assign(Components components) {
    int[] candidate = new int[components.count()];
    Arrays.fill(candidate, NONE);
    markStarts(components, candidate);
    Buckets nodes = components.buckets();
    for (int component = components.count() - 1; component >= 0; component--) {
      int first = nodes.member(component, 0);
      markCyclic(nodes, component);
      int unit = traits.atom(first) ? NONE : candidate[component];
      unit = unit < 0 && !traits.atom(first) ? count++ : unit;
      for (int i = 0; i < nodes.size(component); i++) {
        unitOf[nodes.member(component, i)] = unit;
      }
      for (int i = 0; i < nodes.size(component); i++) {
        offer(nodes.member(component, i), components, candidate, unit);
      }
    }
  }

  private void markCyclic(Buckets nodes, int component) {
    for (int i = 0; i < nodes.size(component); i++) {
      int id = nodes.member(component, i);
      boolean loops = nodes.size(component) > 1;
      for (int edge = 0, degree = eagerDegree(id); !loops && edge < degree; edge++) {
        loops = edges.target(id, edge) == id;
      }
      cyclic.set(id, loops);
    }
  }

  /** Marks what can never join: the root, and what cells refer to. */
  private void markStarts(Components components, int[] candidate) {
    candidate[components.of(graph.root())] = SEVERAL;
    for (int id = 0; id < graph.size(); id++) {
      if (traits.lazy(id)) {
        for (int i = 0, contents = edges.contents(id); i < contents; i++) {
          int target = edges.content(id, i);
          if (target != Node.NULL) {
            candidate[components.of(target)] = SEVERAL;
          }
        }
      }
    }
  }

  /** Offers a unit to all that a node of it refers to. */
  private void offer(int id, Components components, int[] candidate, int unit) {
    for (int edge = 0, degree = eagerDegree(id); edge < degree; edge++) {
      int target = edges.target(id, edge);
      if (target != Node.NULL && components.of(target) != components.of(id)) {
        int component = components.of(target);
        boolean newlyPinned = graph.pinned().get(target) && !graph.pinned().get(id);
        boolean other = candidate[component] != NONE && candidate[component] != unit;
        candidate[component] = newlyPinned || other ? SEVERAL : unit;
      }
    }
  }

  private void countOutside() {
    countOutside(graph.root());
    for (int id = 0; id < graph.size(); id++) {
      int eager = eagerDegree(id);
      boolean fresh = traits.lazy(id) && !sharedContents(id);
      for (int edge = 0, degree = edges.degree(id); edge < degree; edge++) {
        int target = edges.target(id, edge);
        if (target != Node.NULL && (edge >= eager || unitOf[target] != unitOf[id])) {
          countOutside(target);
          fromCell.set(target, fromCell.get(target) || edge >= eager);
          fromFreshCell.set(target, fromFreshCell.get(target) || edge >= eager && fresh);
        }
      }
    }
  }

  private void countOutside(int target) {
    if (outside[target]++ == 0 && unitOf[target] >= 0) {
      exportsOf[unitOf[target]]++;
    }
  }

  /** The edges whose targets are thawed with the node or before it. */
  private int eagerDegree(int id) {
    return traits.lazy(id) ? edges.arguments(id) : edges.degree(id);
  }
}
