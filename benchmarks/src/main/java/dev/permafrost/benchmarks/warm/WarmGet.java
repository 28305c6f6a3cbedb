package dev.permafrost.benchmarks.warm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A warm {@code get}: the frozen view against HashMap and Map.of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WarmGet {
  private static final int ASKED = 1024;

  /** Entries in the table. */
  @Param({"1000", "100000"})
  public int size;

  /** Who answers. */
  @Param({"frozen", "HashMap", "Map.of"})
  public String kind;

  private Map<String, Integer> table;
  private String[] present;
  private String[] absent;
  private int next;

  /** Builds the table, and asks for keys that are equal to those in it, not the same. */
  @Setup
  public void prepare() {
    Map<String, Integer> live = size == 1000 ? Tables.thousand() : Tables.hundredThousand();
    table = table(live);
    List<String> keys = new ArrayList<>(live.keySet());
    Collections.sort(keys);
    Collections.shuffle(keys, new Random(7));
    present = new String[ASKED];
    absent = new String[ASKED];
    for (int i = 0; i < ASKED; i++) {
      present[i] = new String(keys.get(i % size).toCharArray());
      absent[i] = present[i] + "!";
    }
    live.keySet().forEach(table::get);
  }

  private Map<String, Integer> table(Map<String, Integer> live) {
    switch (kind) {
      case "frozen":
        return size == 1000 ? TablesFrozen.thousand() : TablesFrozen.hundredThousand();
      case "HashMap":
        return live;
      default:
        return Map.copyOf(live);
    }
  }

  /** Finds. */
  @Benchmark
  public Integer hit() {
    next = (next + 1) & (ASKED - 1);
    return table.get(present[next]);
  }

  /** Asks nobody: what the other two cost without a table. */
  @Benchmark
  public String ask() {
    next = (next + 1) & (ASKED - 1);
    return present[next];
  }

  /** Does not find. */
  @Benchmark
  public Integer miss() {
    next = (next + 1) & (ASKED - 1);
    return table.get(absent[next]);
  }
}
