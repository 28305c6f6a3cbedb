package dev.permafrost.processor.worker.described;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;

/** What the kinds of this package have in common: calls of the run-time model, and a check. */
final class Described {
  private Described() {}

  /** A method of the run-time model that makes such objects. */
  static Shape by(
      Class<?> maker, String method, Class<?> result, boolean mutable, String... parameters) {
    return Shapes.shape(maker.getName(), method, result.descriptorString(), mutable, parameters);
  }

  /** Refuses an object of which another one made from its description is not the equal. */
  static void check(boolean same, Object object, String remedy) throws Obstruction {
    if (!same) {
      throw new Obstruction(
          "this " + object.getClass().getName() + " has settings that no description tells",
          remedy);
    }
  }
}
