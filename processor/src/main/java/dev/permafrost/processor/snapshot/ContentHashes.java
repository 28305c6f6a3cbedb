package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.snapshot.cycles.Components;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A hash of what each node reaches, which depends neither on ids nor on the order of unordered
 * containers. Components are hashed after what they refer to; those with cycles in rounds.
 */
final class ContentHashes {
  /** Nodes of one cycle that still look alike after so many rounds are taken to be alike. */
  private static final int ROUNDS = 32;

  private final Graph graph;
  private final BitSet unordered;
  private final List<int[]> references = new ArrayList<>();
  private final long[] hashes;

  private ContentHashes(Graph graph, BitSet unordered) {
    this.graph = graph;
    this.unordered = unordered;
    this.hashes = new long[graph.size()];
    for (Node node : graph.nodes()) {
      references.add(References.of(node));
    }
  }

  static long[] of(Graph graph, BitSet unordered) {
    ContentHashes hashes = new ContentHashes(graph, unordered);
    hashes.compute();
    return hashes.hashes;
  }

  private void compute() {
    for (int id = 0; id < hashes.length; id++) {
      hashes[id] = Labels.hash(graph.node(id));
    }
    int[] component = Components.of(references);
    int[][] members = members(component);
    for (int[] each : members) {
      boolean cyclic = each.length > 1 || refersToItself(each[0]);
      int rounds = cyclic ? Math.min(ROUNDS, each.length + 1) : 1;
      long[] labels = new long[each.length];
      for (int i = 0; i < each.length; i++) {
        labels[i] = hashes[each[i]];
      }
      for (int round = 0; round < rounds; round++) {
        round(each, labels);
      }
    }
  }

  private void round(int[] members, long[] labels) {
    long[] next = new long[members.length];
    for (int i = 0; i < members.length; i++) {
      next[i] = withReferences(members[i], labels[i]);
    }
    for (int i = 0; i < members.length; i++) {
      hashes[members[i]] = next[i];
    }
  }

  private long withReferences(int id, long label) {
    int[] targets = references.get(id);
    long hash = label;
    if (!unordered.get(id)) {
      for (int target : targets) {
        hash = Labels.mix(hash, target == Node.NULL ? 5 : hashes[target]);
      }
      return hash;
    }
    // A sum is the same in any order; what comes before the contents keeps its place.
    Node node = graph.node(id);
    int size = Canonical.size(node);
    int before = targets.length - (node instanceof Node.Entries ? 2 * size : size);
    for (int i = 0; i < before; i++) {
      hash = Labels.mix(hash, targets[i] == Node.NULL ? 5 : hashes[targets[i]]);
    }
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Labels.mix(11, pair(targets, before + i, node instanceof Node.Entries ? size : 0));
    }
    return Labels.mix(hash, sum);
  }

  private long pair(int[] targets, int at, int toValue) {
    long key = targets[at] == Node.NULL ? 5 : hashes[targets[at]];
    if (toValue == 0) {
      return key;
    }
    int value = targets[at + toValue];
    return Labels.mix(key, value == Node.NULL ? 5 : hashes[value]);
  }

  private boolean refersToItself(int id) {
    for (int target : references.get(id)) {
      if (target == id) {
        return true;
      }
    }
    return false;
  }

  private static int[][] members(int[] component) {
    int count = Arrays.stream(component).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    for (int each : component) {
      sizes[each]++;
    }
    int[][] members = new int[count][];
    for (int i = 0; i < count; i++) {
      members[i] = new int[sizes[i]];
    }
    for (int id = 0; id < component.length; id++) {
      members[component[id]][--sizes[component[id]]] = id;
    }
    return members;
  }
}
