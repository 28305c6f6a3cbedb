package dev.permafrost.runtime.view;

import dev.permafrost.runtime.image.HashedRows;
import dev.permafrost.runtime.image.MemoryTable;
import dev.permafrost.runtime.store.HashedStore;
import dev.permafrost.runtime.store.ListStore;
import dev.permafrost.runtime.store.RebuiltStore;
import dev.permafrost.runtime.store.SortedStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Makes the view of a live collection, through tables in memory. */
final class Freezing {

  private static final int PER_SEGMENT = 3;

  private Freezing() {}

  static <K, V> Map<K, V> map(int kind, Map<K, V> live, boolean stableHashes) {
    refuseNulls(kind, live.keySet());
    refuseNulls(kind, live.values());
    return Views.map(Origin.of(kind), lookup(rows(live), stableHashes, 2));
  }

  static <E> Set<E> set(int kind, Collection<E> live, boolean stableHashes) {
    refuseNulls(kind, live);
    return Views.set(Origin.of(kind), lookup(rows(live), stableHashes, 1));
  }

  static <E> List<E> list(int kind, Collection<E> live) {
    refuseNulls(kind, live);
    return Views.list(Origin.of(kind), listStore(rows(live), 1));
  }

  static <K, V> NavigableMap<K, V> sortedMap(int kind, SortedMap<K, V> live) {
    refuseNulls(kind, live.values());
    return Views.sortedMap(Origin.of(kind), sorted(rows(live), 2, live.comparator()));
  }

  static <E> NavigableSet<E> sortedSet(int kind, SortedSet<E> live) {
    return Views.sortedSet(Origin.of(kind), sorted(rows(live), 1, live.comparator()));
  }

  static HashedStore lookup(List<Object[]> rows, boolean stableHashes, int columns) {
    if (!stableHashes) {
      return new RebuiltStore(listStore(rows, columns));
    }
    List<Object> keys = new ArrayList<>();
    for (Object[] row : rows) {
      keys.add(row[0]);
    }
    HashedRows placed = HashedRows.place(keys, rows, (rows.size() + 1) / 2);
    return new HashedStore(placed.owner(), placed.table(), placed.order(), rows.size());
  }

  static ListStore listStore(List<Object[]> rows, int columns) {
    MemoryTable table = MemoryTable.ofRows(rows, PER_SEGMENT);
    return new ListStore(table, table.place(), PER_SEGMENT, rows.size());
  }

  static SortedStore sorted(List<Object[]> rows, int columns, Comparator<?> comparator) {
    List<Object[]> fences = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += PER_SEGMENT) {
      fences.add(rows.get(first));
    }
    return new SortedStore(listStore(rows, columns), listStore(fences, 1), comparator);
  }

  /** What Map.of and the like do when they are made: no view of them holds null. */
  private static void refuseNulls(int kind, Collection<?> elements) {
    if (!Origin.of(kind).copiesOnWrite() && kind != Origin.NULLABLE_IMMUTABLE_LIST) {
      elements.forEach(Objects::requireNonNull);
    }
  }

  static List<Object[]> rows(Collection<?> elements) {
    List<Object[]> rows = new ArrayList<>();
    for (Object element : elements) {
      rows.add(new Object[] {element});
    }
    return rows;
  }

  static List<Object[]> rows(Map<?, ?> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      rows.add(new Object[] {entry.getKey(), entry.getValue()});
    }
    return rows;
  }
}
