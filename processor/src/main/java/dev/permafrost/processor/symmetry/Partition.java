package dev.permafrost.processor.symmetry;

import java.util.Arrays;

/** Nodes in cells. A cell can be split, and the latest splits can be taken back. */
final class Partition {
  private final int[] order;
  private final int[] position;
  private final int[] cell;
  private final int[] start;
  private final int[] size;
  private final int[] parent;
  private int count;

  /** Cells of equal labels, in the order of the labels. */
  Partition(Web web) {
    int nodes = web.size();
    order = sorted(web);
    position = new int[nodes];
    cell = new int[nodes];
    start = new int[nodes];
    size = new int[nodes];
    parent = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      if (i == 0 || web.label(order[i]) != web.label(order[i - 1])) {
        start[count++] = i;
      }
      position[order[i]] = i;
      cell[order[i]] = count - 1;
      size[count - 1]++;
    }
  }

  private static int[] sorted(Web web) {
    Integer[] nodes = new Integer[web.size()];
    Arrays.setAll(nodes, i -> i);
    Arrays.sort(nodes, (one, other) -> Long.compare(web.label(one), web.label(other)));
    return Arrays.stream(nodes).mapToInt(Integer::intValue).toArray();
  }

  int count() {
    return count;
  }

  int size(int of) {
    return size[of];
  }

  int cell(int node) {
    return cell[node];
  }

  /** The nodes of a cell, in no order that means anything. */
  int[] members(int of) {
    return Arrays.copyOfRange(order, start[of], start[of] + size[of]);
  }

  /** Moves nodes of one cell to a new one, whose number is returned. */
  int split(int from, int[] nodes) {
    for (int node : nodes) {
      swap(position[node], start[from] + --size[from]);
      cell[node] = count;
    }
    start[count] = start[from] + size[from];
    size[count] = nodes.length;
    parent[count] = from;
    return count++;
  }

  private void swap(int one, int other) {
    int node = order[one];
    order[one] = order[other];
    order[other] = node;
    position[order[one]] = one;
    position[order[other]] = other;
  }

  /** Takes back all splits but the first ones: the latest cell always lies behind its parent. */
  void undo(int cells) {
    while (count > cells) {
      count--;
      for (int i = start[count]; i < start[count] + size[count]; i++) {
        cell[order[i]] = parent[count];
      }
      size[parent[count]] += size[count];
      size[count] = 0;
    }
  }
}
