package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Remark;
import dev.permafrost.processor.protocol.ByteSource;
import dev.permafrost.processor.protocol.NodeReader;
import dev.permafrost.processor.protocol.Obstacle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one worker saw, unpacked, in its own order.
 *
 * @param unordered containers whose order means nothing
 * @param obstacles nodes that cannot be frozen
 * @param again the second call's result, or null when it reads the same
 * @param remarks about fields that are no part of the graph
 */
record Sighting(
    Graph graph,
    BitSet unordered,
    Map<Integer, Obstacle> obstacles,
    Sighting again,
    List<Remark> remarks) {
  private static final Set<String> HASH_TABLES =
      Set.of(
          "java.util.Hashtable",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentHashMap$KeySetView");

  private static final Remark.Kind[] REMARKS = Remark.Kind.values();

  /** Reads what a worker sent that called the routine once. */
  static Sighting ofOneCall(List<byte[]> pieces) {
    return secondCall(new ByteSource(pieces));
  }

  /** Reads what a worker sent that called the routine twice. */
  static Sighting read(List<byte[]> pieces) {
    ByteSource source = new ByteSource(pieces);
    NodeReader.Nodes nodes = new NodeReader(source).read();
    BitSet pinned = bits(source);
    BitSet interned = bits(source);
    BitSet concrete = bits(source);
    boolean same = source.one() == 1;
    Sighting again = same ? null : secondCall(source);
    intern(nodes.nodes(), interned);
    close(nodes.nodes(), pinned);
    List<Remark> remarks = new ArrayList<>();
    for (int left = source.small(); left > 0; left--) {
      remarks.add(
          new Remark(
              REMARKS[source.one()],
              source.text(),
              source.text(),
              source.text(),
              source.small() - 1));
    }
    return of(nodes, pinned, concrete, again, remarks);
  }

  /** The graph without what is known from other results. */
  Graph unmarked() {
    return new Graph(graph.nodes(), graph.root(), new BitSet(), new BitSet());
  }

  /** Containers whose order means nothing, and those whose order nobody specifies. */
  BitSet withoutOrder() {
    BitSet all = (BitSet) unordered.clone();
    for (int id = 0; id < graph.size(); id++) {
      if (isHashTable(graph.node(id))) {
        all.set(id);
      }
    }
    return all;
  }

  private static boolean isHashTable(Node node) {
    if (node instanceof Node.Elements elements) {
      return elements.family() == Family.HASH_SET
          || HASH_TABLES.contains(elements.shape().className());
    }
    return node instanceof Node.Entries entries
        && (entries.family() == Family.HASH_MAP
            || HASH_TABLES.contains(entries.shape().className()));
  }

  private static Sighting secondCall(ByteSource source) {
    return of(new NodeReader(source).read(), new BitSet(), new BitSet(), null, List.of());
  }

  private static Sighting of(
      NodeReader.Nodes nodes,
      BitSet pinned,
      BitSet concrete,
      Sighting again,
      List<Remark> remarks) {
    int root = nodes.nodes().isEmpty() ? Node.NULL : 0;
    Graph graph = new Graph(nodes.nodes(), root, pinned, concrete);
    return new Sighting(graph, nodes.unordered(), nodes.obstacles(), again, remarks);
  }

  /** What a shared object refers to is shared, even where the walk met a copy made for it. */
  private static void close(List<Node> nodes, BitSet pinned) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    pinned.stream().forEach(queue::add);
    while (!queue.isEmpty()) {
      for (int target : References.of(nodes.get(queue.poll()))) {
        if (target != Node.NULL && !pinned.get(target)) {
          pinned.set(target);
          queue.add(target);
        }
      }
    }
  }

  private static void intern(List<Node> nodes, BitSet interned) {
    for (int id = interned.nextSetBit(0); id >= 0; id = interned.nextSetBit(id + 1)) {
      nodes.set(id, new Node.Text(((Node.Text) nodes.get(id)).value(), true));
    }
  }

  private static BitSet bits(ByteSource source) {
    long[] words = new long[source.small()];
    for (int i = 0; i < words.length; i++) {
      words[i] = source.fixed();
    }
    return BitSet.valueOf(words);
  }
}
