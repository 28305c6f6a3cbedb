package dev.permafrost.processor.worker.described.underway;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;

/** All kinds of this package. */
public final class UnderwayKinds {
  private UnderwayKinds() {}

  /**
   * Adds them.
   *
   * @param refusal of what looks like one of them and is bound to this process
   */
  public static void addTo(Registry registry, Fields fields, Kind refusal) {
    new BufferKinds(fields).addTo(registry);
    ByteViewKinds.addTo(registry);
    new RandomKinds(fields).addTo(registry);
    new StreamKinds(fields).addTo(registry);
    new TaskKinds(fields, refusal).addTo(registry);
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
