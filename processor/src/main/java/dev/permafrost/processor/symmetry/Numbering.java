package dev.permafrost.processor.symmetry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers nodes by structure: cells of nodes that look alike are split by what their members refer
 * to and are referred to by, until nothing changes. Of nodes that are alike even then one is set
 * apart, and splitting goes on; this takes no more than {@code n log n} steps.
 *
 * <p>Which one is set apart makes no difference where they stand in for each other. In graphs where
 * they merely look as if they did, each of a few is tried, and the one that splits the rest first
 * in a fixed order is taken. What is left to chance after that is a wrong number, never a wrong
 * result: whoever pairs nodes by number compares the pairs.
 */
public final class Numbering {
  /** Larger cells are taken to be symmetric without a trial. */
  private static final int TRIED = 64;

  private final Web.Neighbours neighbours;
  private final Partition cells;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final long[] keys;
  private long trace;
  private long trials;

  private Numbering(Web web) {
    neighbours = web.neighbours();
    cells = new Partition(web);
    keys = new long[web.size()];
    trials = 1_000_000L + 8L * neighbours.nodes().length;
  }

  /** A number for each node; graphs of one structure get the same ones. */
  public static int[] of(Web web) {
    Numbering numbering = new Numbering(web);
    numbering.run();
    int[] numbers = new int[web.size()];
    Arrays.setAll(numbers, numbering.cells::cell);
    return numbers;
  }

  private void run() {
    for (int cell = 0; cell < cells.count(); cell++) {
      queue.add(cell);
    }
    refine();
    for (int cell = 0; cell < cells.count(); cell++) {
      while (cells.size(cell) > 1) {
        setApart(cell, chosen(cell));
      }
    }
  }

  private void setApart(int cell, int node) {
    queue.add(cells.split(cell, new int[] {node}));
    refine();
  }

  private int chosen(int cell) {
    int[] members = cells.members(cell);
    int chosen = members[0];
    if (members.length > TRIED) {
      return chosen;
    }
    int mark = cells.count();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < members.length && trials > 0; i++) {
      trace = 0;
      setApart(cell, members[i]);
      cells.undo(mark);
      if (trace < least) {
        least = trace;
        chosen = members[i];
      }
    }
    return chosen;
  }

  private void refine() {
    while (!queue.isEmpty()) {
      splitBy(cells.members(queue.poll()));
    }
  }

  /** Splits every cell by how its nodes are connected with those given. */
  private void splitBy(int[] splitter) {
    List<Integer> touched = new ArrayList<>();
    for (int node : splitter) {
      for (int i = neighbours.starts()[node]; i < neighbours.starts()[node + 1]; i++) {
        int other = neighbours.nodes()[i];
        if (keys[other] == 0) {
          touched.add(other);
        }
        keys[other] += neighbours.weights()[i];
      }
    }
    trials -= touched.size() + 1L;
    touched.sort(
        (one, other) ->
            cells.cell(one) != cells.cell(other)
                ? Integer.compare(cells.cell(one), cells.cell(other))
                : Long.compare(keys[one], keys[other]));
    splitAll(touched);
    touched.forEach(node -> keys[node] = 0);
  }

  private void splitAll(List<Integer> touched) {
    int[] cellOf = touched.stream().mapToInt(cells::cell).toArray();
    for (int first = 0, end = 0; first < cellOf.length; first = end) {
      while (end < cellOf.length && cellOf[end] == cellOf[first]) {
        end++;
      }
      split(cellOf[first], touched.subList(first, end));
    }
  }

  /** All parts but the largest become cells of their own. */
  private void split(int cell, List<Integer> touched) {
    List<int[]> parts = parts(touched);
    int untouched = cells.size(cell) - touched.size();
    if (untouched > 0) {
      parts.add(0, untouched(cell, untouched, parts));
    }
    int largest = 0;
    for (int i = 1; i < parts.size(); i++) {
      largest = parts.get(i).length > parts.get(largest).length ? i : largest;
    }
    for (int i = 0; i < parts.size(); i++) {
      trace = Web.mix(trace * 31 + parts.get(i).length);
      trace = Web.mix(trace + (i == 0 && untouched > 0 ? 0 : keys[parts.get(i)[0]]) + cell);
      if (i != largest) {
        queue.add(cells.split(cell, parts.get(i)));
      }
    }
  }

  private List<int[]> parts(List<Integer> touched) {
    List<int[]> parts = new ArrayList<>();
    for (int first = 0, end = 0; first < touched.size(); first = end) {
      while (end < touched.size() && keys[touched.get(end)] == keys[touched.get(first)]) {
        end++;
      }
      parts.add(touched.subList(first, end).stream().mapToInt(Integer::intValue).toArray());
    }
    return parts;
  }

  /** The nodes themselves are asked for only where they are not the largest part. */
  private int[] untouched(int cell, int count, List<int[]> parts) {
    for (int[] part : parts) {
      if (part.length > count) {
        return Arrays.stream(cells.members(cell)).filter(node -> keys[node] == 0).toArray();
      }
    }
    return new int[count];
  }
}
