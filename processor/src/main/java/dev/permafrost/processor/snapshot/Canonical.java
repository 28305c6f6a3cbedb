package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Puts a graph into canonical order: contents of unordered containers by what they reach, ids
 * breadth-first in that order. Two walks over equal results give equal graphs.
 */
final class Canonical {
  private final Graph graph;
  private final BitSet unordered;
  private final long[] hashes;

  private Canonical(Graph graph, BitSet unordered) {
    this.graph = graph;
    this.unordered = unordered;
    this.hashes = ContentHashes.of(graph, unordered);
  }

  static Graph of(Graph graph, BitSet unordered) {
    return unordered.isEmpty() ? graph : new Canonical(graph, unordered).build();
  }

  /** Elements or entries of a container. */
  static int size(Node node) {
    return node instanceof Node.Elements elements
        ? elements.elements().length
        : ((Node.Entries) node).keys().length;
  }

  private Graph build() {
    List<Node> sorted = new ArrayList<>(graph.nodes());
    // Alike contents go by who meets them first outside unordered containers.
    int[] rank = number(sorted, true);
    for (int id = unordered.nextSetBit(0); id >= 0; id = unordered.nextSetBit(id + 1)) {
      sorted.set(id, sorted(graph.node(id), rank));
    }
    return renumbered(sorted, number(sorted, false));
  }

  private Node sorted(Node node, int[] rank) {
    Integer[] order = new Integer[size(node)];
    Arrays.setAll(order, i -> i);
    int[] keys =
        node instanceof Node.Elements elements ? elements.elements() : ((Node.Entries) node).keys();
    int[] values = node instanceof Node.Entries entries ? entries.values() : keys;
    Arrays.sort(
        order,
        (one, other) -> {
          int byKey = Long.compare(hash(keys[one]), hash(keys[other]));
          int byValue = byKey != 0 ? byKey : Long.compare(hash(values[one]), hash(values[other]));
          return byValue != 0
              ? byValue
              : Integer.compare(rank(keys[one], rank), rank(keys[other], rank));
        });
    if (node instanceof Node.Elements elements) {
      return new Node.Elements(
          elements.family(),
          elements.shape(),
          elements.arguments(),
          elements.filling(),
          pick(keys, order));
    }
    Node.Entries entries = (Node.Entries) node;
    return new Node.Entries(
        entries.family(),
        entries.shape(),
        entries.arguments(),
        entries.filling(),
        pick(keys, order),
        pick(values, order));
  }

  private long hash(int id) {
    return id == Node.NULL ? 0 : hashes[id];
  }

  private static int rank(int id, int[] rank) {
    return id == Node.NULL ? -1 : rank[id];
  }

  private static int[] pick(int[] ids, Integer[] order) {
    int[] picked = new int[ids.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = ids[order[i]];
    }
    return picked;
  }

  /** Breadth-first numbers; contents of unordered containers come after all others if asked. */
  private int[] number(List<Node> nodes, boolean unorderedLast) {
    int[] numbers = new int[nodes.size()];
    Arrays.fill(numbers, -1);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    ArrayDeque<Integer> late = new ArrayDeque<>();
    numbers[graph.root()] = 0;
    queue.add(graph.root());
    int next = 1;
    while (!queue.isEmpty() || !late.isEmpty()) {
      boolean isLate = queue.isEmpty();
      int id = isLate ? late.poll() : queue.poll();
      if (!isLate && unorderedLast && unordered.get(id)) {
        late.add(id);
        continue;
      }
      for (int target : References.of(nodes.get(id))) {
        if (target != Node.NULL && numbers[target] < 0) {
          numbers[target] = next++;
          queue.add(target);
        }
      }
    }
    return numbers;
  }

  private Graph renumbered(List<Node> nodes, int[] newIds) {
    Node[] placed = new Node[nodes.size()];
    BitSet pinned = new BitSet();
    BitSet concrete = new BitSet();
    for (int id = 0; id < placed.length; id++) {
      placed[newIds[id]] = References.renumber(nodes.get(id), newIds);
      pinned.set(newIds[id], graph.pinned().get(id));
      concrete.set(newIds[id], graph.concrete().get(id));
    }
    return new Graph(Arrays.asList(placed), 0, pinned, concrete);
  }
}
