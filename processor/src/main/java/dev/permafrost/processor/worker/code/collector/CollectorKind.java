package dev.permafrost.processor.worker.code.collector;

import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.util.stream.Collector;

/**
 * Collectors of streams, made again by the factory that made them: {@code Collectors.groupingBy(…)}
 * and all others, and {@code Collector.of(…)}. Found out by comparing with what each factory makes;
 * and what it makes of the arguments found is compared once more.
 */
public final class CollectorKind implements Kind {
  private final Samples samples = new Samples();

  private CollectorKind() {}

  public static void addTo(Registry registry) {
    registry.put(Comparison.COLLECTOR, new CollectorKind());
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Call call = samples.callFor(Parts.of((Collector<?, ?, ?>) object));
    if (call == null) {
      throw new Obstruction(
          "no call of a factory of java.util.stream.Collectors is known to make this collector again",
          "return what it is made of, or make it by Collector.of(…) and lambda expressions of your"
              + " own");
    }
    long[] arguments = new long[call.arguments().length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = sight.reference(call.arguments()[i], UNKNOWN);
    }
    return new Node.Instance(call.factory().shape(), arguments);
  }
}
