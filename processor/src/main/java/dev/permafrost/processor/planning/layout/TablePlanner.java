package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.hash.PlacedSegment;
import dev.permafrost.processor.planning.hash.Placement;
import dev.permafrost.processor.planning.hash.StableHash;
import dev.permafrost.processor.planning.units.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts the contents of lazy collections into segments. */
final class TablePlanner {
  private static final int ORDER_ROW = 5;

  /** Seeds have 16 bits: in a segment of many thousand rows the last keys might find none. */
  private static final int MAX_HASHED_ROWS = 2000;

  private final Graph graph;
  private final Units units;
  private final Sizes sizes;
  private final Layout layout;

  TablePlanner(Graph graph, Units units, Sizes sizes, Layout layout) {
    this.graph = graph;
    this.units = units;
    this.sizes = sizes;
    this.layout = layout;
  }

  /** Places all tables of a lazy collection. */
  LazyTable plan(int id) {
    Node node = graph.node(id);
    int[][] columns = columns(node);
    Family family = family(node);
    long size = size(columns);
    boolean shared = units.sharedContents(id);
    if (isHashed(family) && StableHash.isStable(graph, columns[0])) {
      Optional<Placement> placement = place(columns[0], size);
      if (placement.isPresent()) {
        return hashed(columns, placement.get(), family, shared, size);
      }
    }
    TablePlace rows = inOrder(columns, shared, size);
    boolean fenced = isSorted(family) && rows.segments() > 2;
    TablePlace fences = fenced ? fences(columns[0], rows, shared) : TablePlace.NONE;
    return new LazyTable(false, shared, rows, fences);
  }

  private static int[][] columns(Node node) {
    return node instanceof Node.Entries entries
        ? new int[][] {entries.keys(), entries.values()}
        : new int[][] {((Node.Elements) node).elements()};
  }

  private static Family family(Node node) {
    return node instanceof Node.Entries entries
        ? entries.family()
        : ((Node.Elements) node).family();
  }

  private long size(int[][] columns) {
    long size = 0;
    for (int[] column : columns) {
      for (int id : column) {
        size += sizes.ofCell(id);
      }
    }
    return size;
  }

  private static int segments(long size) {
    return (int) Math.max(1, (size + Layout.PAGE_SIZE - 1) / Layout.PAGE_SIZE);
  }

  private Optional<Placement> place(int[] keys, long size) {
    int[] hashes = Arrays.stream(keys).map(key -> StableHash.of(graph, key)).toArray();
    int segments = Math.max(segments(size + 2L * keys.length), keys.length / MAX_HASHED_ROWS + 1);
    return Placement.of(hashes, Math.min(segments, Math.max(1, keys.length / 4)));
  }

  private LazyTable hashed(
      int[][] columns, Placement placement, Family family, boolean shared, long size) {
    List<Rows> segments = new ArrayList<>();
    for (PlacedSegment placed : placement.segments()) {
      segments.add(new Rows.CellRows(shared, pick(columns, placed.keys()), placed));
    }
    TablePlace rows = layout.placeTable(segments, size, 0);
    boolean ordered = family != Family.IMMUTABLE_MAP && family != Family.IMMUTABLE_SET;
    return new LazyTable(true, shared, rows, ordered ? order(placement) : TablePlace.NONE);
  }

  private TablePlace order(Placement placement) {
    int size = placement.rowOf().length;
    int perSegment = (int) Math.min(size, Layout.PAGE_SIZE / ORDER_ROW);
    List<Rows> segments = new ArrayList<>();
    for (int from = 0; from < size; from += perSegment) {
      int to = Math.min(size, from + perSegment);
      long[] segment = Arrays.stream(placement.segmentOf(), from, to).asLongStream().toArray();
      long[] row = Arrays.stream(placement.rowOf(), from, to).asLongStream().toArray();
      segments.add(new Rows.NumberRows(new long[][] {segment, row}));
    }
    return layout.placeTable(segments, (long) size * ORDER_ROW, perSegment);
  }

  private TablePlace inOrder(int[][] columns, boolean shared, long size) {
    int rows = columns[0].length;
    int perSegment = Math.max(1, rows / segments(size));
    List<Rows> segments = new ArrayList<>();
    for (int from = 0; from < rows; from += perSegment) {
      int start = from;
      int[] positions = new int[Math.min(perSegment, rows - from)];
      Arrays.setAll(positions, i -> start + i);
      segments.add(new Rows.CellRows(shared, pick(columns, positions), null));
    }
    return layout.placeTable(segments, size, perSegment);
  }

  private TablePlace fences(int[] keys, TablePlace rows, boolean shared) {
    int[] fences = new int[rows.segments()];
    Arrays.setAll(fences, segment -> keys[segment * rows.rowsPerSegment()]);
    int[][] columns = {fences};
    return inOrder(columns, shared, size(columns));
  }

  private static int[][] pick(int[][] columns, int[] positions) {
    int[][] picked = new int[columns.length][positions.length];
    for (int column = 0; column < columns.length; column++) {
      for (int i = 0; i < positions.length; i++) {
        picked[column][i] = columns[column][positions[i]];
      }
    }
    return picked;
  }

  private static boolean isSorted(Family family) {
    return family == Family.TREE_MAP
        || family == Family.TREE_SET
        || family == Family.GUAVA_SORTED_MAP
        || family == Family.GUAVA_SORTED_SET;
  }

  private static boolean isHashed(Family family) {
    return family == Family.HASH_MAP
        || family == Family.HASH_SET
        || family == Family.LINKED_HASH_MAP
        || family == Family.LINKED_HASH_SET
        || family == Family.IMMUTABLE_MAP
        || family == Family.IMMUTABLE_SET
        || family == Family.GUAVA_MAP
        || family == Family.GUAVA_SET;
  }
}
