package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads that touch one cold result for the first time at once. */
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int REPETITIONS = 15;

  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compile() {
    project = Project.in(folder).source("p/Tables.java", TABLES);
    Compiler.standard().compile(project).orFail();
  }

  @Test
  void everyThreadSeesOneInstancePerSlotOfAHashTable() throws Exception {
    raceFor("hashed");
  }

  @Test
  void everyThreadSeesOneInstancePerSlotOfASortedTable() throws Exception {
    raceFor("sorted");
  }

  @Test
  void everyThreadSeesOneInstancePerSlotOfASingleton() throws Exception {
    raceFor("singleton");
  }

  private void raceFor(String routine) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int repetition = 0; repetition < REPETITIONS; repetition++) {
        // A new loader each time: new classes, everything cold again.
        try (Program program = Program.of(project)) {
          race(threads, program, routine, repetition);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void race(ExecutorService threads, Program program, String routine, int seed)
      throws Exception {
    Map<?, ?> live = (Map<?, ?>) program.call("p.Tables", routine);
    Map<?, ?> frozen = (Map<?, ?>) program.call("p.TablesFrozen", routine);
    List<Object> keys = new ArrayList<>(live.keySet());
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<List<Object>>> readers = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      List<Object> order = new ArrayList<>(keys);
      Collections.shuffle(order, new Random(31L * seed + thread));
      readers.add(
          () -> {
            start.await();
            order.forEach(frozen::get);
            return keys.stream().<Object>map(frozen::get).toList();
          });
    }
    List<Future<List<Object>>> results = threads.invokeAll(readers);
    for (int i = 0; i < keys.size(); i++) {
      Object first = results.get(0).get().get(i);
      assertEquals(live.get(keys.get(i)), first);
      for (Future<List<Object>> result : results) {
        assertSame(first, result.get().get(i));
      }
    }
  }

  private static final String TABLES =
      """
      package p;

      import dev.permafrost.Freezable;
      import java.util.ArrayList;
      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.TreeMap;

      class Tables {
        record Row(String name, int number, List<String> parts) {}

        private static final Map<String, Row> SINGLETON = hashed();

        @Freezable
        static Map<String, Row> hashed() {
          Map<String, Row> rows = new HashMap<>();
          for (int i = 0; i < 4_000; i++) {
            List<String> parts = i % 3 == 0 ? new ArrayList<>() : List.of("part " + i);
            rows.put("row" + i, new Row("Row " + i, i, parts));
          }
          return rows;
        }

        @Freezable
        static Map<String, Row> sorted() {
          return new TreeMap<>(hashed());
        }

        @Freezable
        static Map<String, Row> singleton() {
          return SINGLETON;
        }
      }
      """;
}
