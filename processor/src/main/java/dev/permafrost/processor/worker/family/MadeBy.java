package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;

/** Objects that one call of a constructor or factory makes. */
final class MadeBy<T> implements Kind {
  private final Shape shape;
  private final Arguments<T> arguments;

  /** What the call is given; references as ids. */
  interface Arguments<T> {
    long[] of(T object, Sight sight) throws Obstruction;
  }

  MadeBy(Shape shape, Arguments<T> arguments) {
    this.shape = shape;
    this.arguments = arguments;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Node read(Object object, Sight sight) throws Obstruction {
    return new Node.Instance(shape, arguments.of((T) object, sight));
  }

  static long[] values(long... values) {
    return values;
  }
}
