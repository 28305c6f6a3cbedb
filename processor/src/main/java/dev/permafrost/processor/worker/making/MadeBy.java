package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;

/** Objects that one call of a constructor or factory makes. */
public final class MadeBy<T> implements Kind {
  private final Shape shape;
  private final Arguments<T> arguments;

  /** What the call is given; references as ids. */
  public interface Arguments<T> {
    long[] of(T object, Sight sight) throws Obstruction;
  }

  public MadeBy(Shape shape, Arguments<T> arguments) {
    this.shape = shape;
    this.arguments = arguments;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Node read(Object object, Sight sight) throws Obstruction {
    return new Node.Instance(shape, arguments.of((T) object, sight));
  }

  public static long[] values(long... values) {
    return values;
  }
}
