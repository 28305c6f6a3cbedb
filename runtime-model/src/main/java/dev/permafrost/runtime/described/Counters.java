package dev.permafrost.runtime.described;

import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** Makes counters that many threads share. */
public final class Counters {
  private Counters() {}

  /** Makes a sum. */
  public static LongAdder longs(long sum) {
    LongAdder adder = new LongAdder();
    adder.add(sum);
    return adder;
  }

  /** Makes a sum. */
  public static DoubleAdder doubles(double sum) {
    DoubleAdder adder = new DoubleAdder();
    adder.add(sum);
    return adder;
  }
}
