package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.layout.Rows;
import dev.permafrost.processor.planning.units.IntList;

/**
 * Which register holds which node while one program is written, and which nodes are on the way to
 * one. Used for one program after the other: a new array for each would cost the square of the
 * graph.
 */
final class Registers {
  /** Register of each node, plus one; 0 for none. */
  private final int[] registerOf;

  /** Nodes that are being made. */
  private final boolean[] open;

  /** For nodes that are done with, the bare object that they lead to, plus one; 0 for none. */
  private final int[] leadsTo;

  private final IntList taken = new IntList();
  private int count;
  private int bundle;

  Registers(int nodes) {
    registerOf = new int[nodes];
    open = new boolean[nodes];
    leadsTo = new int[nodes];
  }

  void clear() {
    for (int i = 0; i < taken.size(); i++) {
      registerOf[taken.get(i)] = 0;
    }
    taken.clear();
    count = 0;
  }

  /** Notes that what a node needs is being made. */
  void open(int node) {
    open[node] = true;
  }

  /** Notes that a node and its contents are done with. */
  void close(int node) {
    open[node] = false;
  }

  boolean isOpen(int node) {
    return open[node];
  }

  /** Notes which bare object that is being made can be reached from a node; or NULL. */
  void leads(int node, int bare) {
    leadsTo[node] = bare + 1;
  }

  /**
   * The bare object that can be reached from a node that is done with, while it is open; or NULL.
   */
  int leadsTo(int node) {
    int bare = leadsTo[node] - 1;
    return bare >= 0 && open[bare] && has(bare) ? bare : Node.NULL;
  }

  /** Gives the first registers to these. */
  void reserve(IntList nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      set(nodes.get(i));
    }
  }

  /** Gives the next register to a node or a bundle. */
  void set(int node) {
    count++;
    if (Rows.isBundle(node)) {
      bundle = count;
    } else {
      registerOf[node] = count;
      taken.add(node);
    }
  }

  /** Takes the next register for something that is no node. */
  int scratch() {
    return count++;
  }

  boolean has(int node) {
    return registerOf[node] != 0;
  }

  /** The register of a node or of the bundle. */
  int of(int node) {
    return (Rows.isBundle(node) ? bundle : registerOf[node]) - 1;
  }

  int count() {
    return count;
  }
}
