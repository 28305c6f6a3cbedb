package dev.permafrost.processor.worker.code;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.Field;

/** The objects of one call site: its code, and what each of them captured. */
final class FunctionKind implements Kind {
  private final Shape shape;
  private final Class<?> type;
  private final Field[] captured;

  FunctionKind(Shape shape, Class<?> type) {
    this.shape = shape;
    this.type = type;
    this.captured = type.getDeclaredFields();
    for (Field field : captured) {
      field.setAccessible(true);
    }
  }

  @Override
  public Node read(Object object, Sight sight) {
    long[] arguments = new long[captured.length];
    try {
      for (int i = 0; i < captured.length; i++) {
        Object value = captured[i].get(object);
        arguments[i] =
            captured[i].getType().isPrimitive()
                ? Primitives.bits(value)
                : sight.reference(value, sight.resolve(captured[i].getGenericType(), type));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return new Node.Instance(shape, arguments);
  }
}
