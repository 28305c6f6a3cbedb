package dev.permafrost.benchmarks.warm;

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

/**
 * What a guard adds to a call of a frozen routine: to the first of a JVM, to the first of a routine
 * where others have been called already, and to later ones.
 */
@State(Scope.Benchmark)
public class GuardCost {
  private static final String WORLD = "-Duser.language=en";
  private static final String COUNTRY = "-Duser.country=US";
  private static final String ZONE = "-Duser.timezone=UTC";

  private static final String[] ALL = {
    "nothing", "variable", "absent property", "property", "locale", "zone"
  };

  /** What the routine reads. */
  @Param({"nothing", "variable", "absent property", "property", "locale", "zone"})
  public String reads;

  /** A call, with the classes that it loads. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Fork(
      value = 10,
      jvmArgsAppend = {WORLD, COUNTRY, ZONE})
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Integer first() {
    return call(reads);
  }

  /** The first call of a routine in a JVM that has called the others. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Fork(
      value = 10,
      jvmArgsAppend = {WORLD, COUNTRY, ZONE})
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Integer next(Others others) {
    return call(reads);
  }

  /** A call. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Fork(
      value = 2,
      jvmArgsAppend = {WORLD, COUNTRY, ZONE})
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 3, time = 1)
  public Integer later() {
    return call(reads);
  }

  /** All the other routines have been called. */
  @State(Scope.Benchmark)
  public static class Others {
    @Setup
    public void call(GuardCost cost) {
      for (String each : ALL) {
        if (!each.equals(cost.reads)) {
          GuardCost.call(each);
        }
      }
    }
  }

  private static Integer call(String reads) {
    switch (reads) {
      case "variable":
        return ReadersFrozen.variable();
      case "absent property":
        return ReadersFrozen.absentProperty();
      case "property":
        return ReadersFrozen.property();
      case "locale":
        return ReadersFrozen.locale();
      case "zone":
        return ReadersFrozen.zone();
      default:
        return ReadersFrozen.nothing();
    }
  }
}
