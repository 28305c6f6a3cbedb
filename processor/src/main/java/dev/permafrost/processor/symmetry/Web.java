package dev.permafrost.processor.symmetry;

import java.util.Arrays;

/** Nodes with labels, and references with places between them. */
public final class Web {
  private long[] labels = new long[64];
  private int nodes;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int[] place = new int[64];
  private int references;

  /** Adds a node; equal labels say that nodes may stand for each other. */
  public int node(long label) {
    if (nodes == labels.length) {
      labels = Arrays.copyOf(labels, nodes * 2);
    }
    labels[nodes] = label;
    return nodes++;
  }

  /** Gives a node another label. */
  public void label(int node, long label) {
    labels[node] = label;
  }

  /** The label of a node. */
  public long label(int node) {
    return labels[node];
  }

  /** Adds a reference; those of one node with equal places are in no order. */
  public void reference(int source, int target, int at) {
    if (references == from.length) {
      from = Arrays.copyOf(from, references * 2);
      to = Arrays.copyOf(to, references * 2);
      place = Arrays.copyOf(place, references * 2);
    }
    from[references] = source;
    to[references] = target;
    place[references++] = at;
  }

  /** How many nodes there are. */
  public int size() {
    return nodes;
  }

  /** References seen from both ends. */
  Neighbours neighbours() {
    int[] starts = new int[nodes + 1];
    for (int i = 0; i < references; i++) {
      starts[from[i] + 1]++;
      starts[to[i] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, nodes);
    int[] neighbours = new int[2 * references];
    long[] weights = new long[2 * references];
    for (int i = 0; i < references; i++) {
      int out = next[from[i]]++;
      neighbours[out] = to[i];
      weights[out] = mix(2L * place[i]);
      int in = next[to[i]]++;
      neighbours[in] = from[i];
      weights[in] = mix(2L * place[i] + 1);
    }
    return new Neighbours(starts, neighbours, weights);
  }

  /**
   * All references of all nodes, either way.
   *
   * @param starts where those of a node begin, and past the last where they end
   * @param nodes the other end
   * @param weights the same for the same place and direction
   */
  record Neighbours(int[] starts, int[] nodes, long[] weights) {}

  /** Spreads a number over all bits. */
  public static long mix(long number) {
    long mixed = (number + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 32;
  }
}
