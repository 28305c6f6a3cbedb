package dev.permafrost.processor.worker.described.underway;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;

/** All kinds of this package. */
public final class UnderwayKinds {
  private UnderwayKinds() {}

  public static void addTo(Registry registry, Fields fields) {
    new BufferKinds(fields).addTo(registry);
    new TextKinds(fields).addTo(registry);
    ChecksumKinds.addTo(registry);
    new FutureKinds(fields).addTo(registry);
    new StatisticsKinds(fields).addTo(registry);
  }

  /** A method of the run-time model that makes such objects, which all can change. */
  static Shape by(Class<?> maker, String method, Class<?> result, String... parameters) {
    return Shapes.shape(maker.getName(), method, result.descriptorString(), true, parameters);
  }
}
