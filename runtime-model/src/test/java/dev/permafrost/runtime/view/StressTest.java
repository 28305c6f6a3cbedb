package dev.permafrost.runtime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.permafrost.runtime.store.ListStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Many threads touch everything at once, each in its own order. */
class StressTest {

  private static final int THREADS = 8;

  /** A prime: every stride meets every entry. */
  private static final int ENTRIES = 601;

  private static final int ROUNDS = 30;

  private record Box(int first, int second) {
    Box {
      if (first != second) {
        throw new IllegalArgumentException();
      }
    }
  }

  @Test
  void everyThreadSeesOneInstancePerKeyOfAHashMap() throws Exception {
    for (int kind : new int[] {Origin.HASH_MAP, Origin.IMMUTABLE_MAP}) {
      everyThreadSeesTheSame(
          () -> {
            Map<Integer, Box> map = Views.map(Origin.of(kind), Freezing.lookup(rows(), true, 2));
            return map::get;
          });
    }
  }

  @Test
  void everyThreadSeesOneInstancePerKeyOfAMapWhoseIndexIsRebuilt() throws Exception {
    everyThreadSeesTheSame(
        () -> {
          Map<Integer, Box> map =
              Views.map(Origin.of(Origin.HASH_MAP), Freezing.lookup(rows(), false, 2));
          return map::get;
        });
  }

  @Test
  void everyThreadSeesOneInstancePerKeyOfASortedMap() throws Exception {
    everyThreadSeesTheSame(
        () -> {
          Map<Integer, Box> map =
              Views.sortedMap(
                  Origin.of(Origin.TREE_MAP),
                  Freezing.sorted(rows(), 2, Comparator.naturalOrder()));
          return map::get;
        });
  }

  @Test
  void everyThreadSeesOneInstancePerPositionOfAList() throws Exception {
    everyThreadSeesTheSame(
        () -> {
          ListStore store = Freezing.listStore(boxes(), 1);
          List<Box> list = Views.list(Origin.of(Origin.ARRAY_LIST), store);
          return list::get;
        });
  }

  @Test
  void everyThreadIteratesOverTheSameInstances() throws Exception {
    everyThreadSeesTheSame(
        () -> {
          Set<Box> set =
              Views.set(Origin.of(Origin.LINKED_HASH_SET), Freezing.lookup(boxes(), false, 1));
          return wanted -> {
            int at = 0;
            for (Box box : set) {
              if (at++ == wanted) {
                return box;
              }
            }
            return null;
          };
        });
  }

  private static List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      int number = i;
      Supplier<Object> box = () -> new Box(number, number);
      rows.add(new Object[] {number, box});
    }
    return rows;
  }

  private static List<Object[]> boxes() {
    List<Object[]> boxes = new ArrayList<>();
    for (Object[] row : rows()) {
      boxes.add(new Object[] {row[1]});
    }
    return boxes;
  }

  private static void everyThreadSeesTheSame(Supplier<Function<Integer, Box>> views)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        compare(threads.invokeAll(passes(views.get())));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Collection<Callable<Box[]>> passes(Function<Integer, Box> view) {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<Box[]>> passes = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int stride = 2 * thread * 5 + 7;
      passes.add(
          () -> {
            start.await();
            Box[] seen = new Box[ENTRIES];
            for (int i = 0; i < ENTRIES; i++) {
              int at = i * stride % ENTRIES;
              seen[at] = view.apply(at);
            }
            return seen;
          });
    }
    return passes;
  }

  private static void compare(List<Future<Box[]>> passes) throws Exception {
    Box[] expected = passes.get(0).get();
    for (Future<Box[]> pass : passes) {
      for (int i = 0; i < ENTRIES; i++) {
        assertSame(expected[i], pass.get()[i]);
        assertEquals(i, expected[i].second());
      }
    }
  }
}
