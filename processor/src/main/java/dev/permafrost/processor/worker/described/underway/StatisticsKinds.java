package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;

/** Counts, sums and extremes of numbers so far: constructors take them all. */
final class StatisticsKinds {
  private static final Shape DOUBLES = shape(DoubleSummaryStatistics.class, "D", "D");

  private final Fields fields;

  StatisticsKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.made(
        IntSummaryStatistics.class,
        shape(IntSummaryStatistics.class, "I", "J"),
        (some, sight) -> values(some.getCount(), some.getMin(), some.getMax(), some.getSum()));
    registry.made(
        LongSummaryStatistics.class,
        shape(LongSummaryStatistics.class, "J", "J"),
        (some, sight) -> values(some.getCount(), some.getMin(), some.getMax(), some.getSum()));
    registry.put(DoubleSummaryStatistics.class, (some, sight) -> doubles(some));
  }

  private static Shape shape(Class<?> type, String value, String sum) {
    return Shapes.mutable(type, "count", "J", "min", value, "max", value, "sum", sum);
  }

  /** What rounding has lost so far no constructor takes, and numbers to come would show it. */
  private Node doubles(Object object) throws Obstruction {
    DoubleSummaryStatistics some = (DoubleSummaryStatistics) object;
    double sum = (Double) fields.get(some, "sum");
    boolean exact = (Double) fields.get(some, "sumCompensation") == 0;
    if (!exact || Double.compare(sum, (Double) fields.get(some, "simpleSum")) != 0) {
      throw new Obstruction(
          "a DoubleSummaryStatistics whose sum was rounded keeps what the rounding lost, and cannot"
              + " be told that",
          "keep the numbers, or the count, sum, minimum and maximum");
    }
    return new Node.Instance(
        DOUBLES,
        values(
            some.getCount(),
            Double.doubleToRawLongBits(some.getMin()),
            Double.doubleToRawLongBits(some.getMax()),
            Double.doubleToRawLongBits(sum)));
  }
}
