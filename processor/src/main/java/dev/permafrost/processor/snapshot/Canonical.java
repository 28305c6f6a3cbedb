package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.symmetry.Numbering;
import dev.permafrost.processor.symmetry.Web;
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
  private int[] numbers;

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
    for (int id = unordered.nextSetBit(0); id >= 0; id = unordered.nextSetBit(id + 1)) {
      sorted.set(id, sorted(graph.node(id)));
    }
    return renumbered(sorted, number(sorted));
  }

  private Node sorted(Node node) {
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
              : Integer.compare(numberOf(keys[one]), numberOf(keys[other]));
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

  /** Contents that reach the same go by who else refers to them, and how. */
  private int numberOf(int id) {
    if (id == Node.NULL) {
      return -1;
    }
    if (numbers == null) {
      numbers = Numbering.of(web());
    }
    return numbers[id];
  }

  private Web web() {
    Web web = new Web();
    for (int id = 0; id < graph.size(); id++) {
      long marks = (graph.pinned().get(id) ? 1 : 0) + (graph.concrete().get(id) ? 2 : 0);
      web.node(Labels.mix(hashes[id], id == graph.root() ? 4 : marks));
    }
    for (int id = 0; id < graph.size(); id++) {
      int[] targets = References.of(graph.node(id));
      int ordered = unordered.get(id) ? before(graph.node(id), targets) : targets.length;
      for (int i = 0; i < ordered; i++) {
        refer(web, id, targets[i], i);
      }
      if (ordered < targets.length) {
        contents(web, id, targets, ordered);
      }
    }
    return web;
  }

  /** Each entry is a node between the map, the key and the value. */
  private void contents(Web web, int id, int[] targets, int ordered) {
    int size = size(graph.node(id));
    boolean entries = graph.node(id) instanceof Node.Entries;
    for (int i = ordered; i < ordered + size; i++) {
      int entry = entries ? web.node(1) : targets[i];
      refer(web, id, entry, -1);
      if (entries) {
        refer(web, entry, targets[i], 0);
        refer(web, entry, targets[i + size], 1);
      }
    }
  }

  private static void refer(Web web, int from, int to, int place) {
    if (to != Node.NULL) {
      web.reference(from, to, place);
    }
  }

  /** References that come before the contents of a container. */
  private static int before(Node node, int[] targets) {
    return targets.length - size(node) * (node instanceof Node.Entries ? 2 : 1);
  }

  private static int[] pick(int[] ids, Integer[] order) {
    int[] picked = new int[ids.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = ids[order[i]];
    }
    return picked;
  }

  /** Breadth-first numbers. */
  private int[] number(List<Node> nodes) {
    int[] found = new int[nodes.size()];
    Arrays.fill(found, -1);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    found[graph.root()] = 0;
    queue.add(graph.root());
    int next = 1;
    while (!queue.isEmpty()) {
      for (int target : References.of(nodes.get(queue.poll()))) {
        if (target != Node.NULL && found[target] < 0) {
          found[target] = next++;
          queue.add(target);
        }
      }
    }
    return found;
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
