package dev.permafrost.processor.worker.substituted;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.walk.Accesses;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Objects that a method of the user's turns into something else, and another one back. What such an
 * object can do later is not known, so that each result has its own.
 */
public final class SubstituteKind implements Kind {
  private final Method store;
  private final Method restore;
  private final Shape shape;

  /** Asked once per object: what is stored must not depend on how often it is looked at. */
  private final Map<Object, Object> stored = new IdentityHashMap<>();

  SubstituteKind(Method store, Method restore) {
    this.store = store;
    this.restore = restore;
    Class<?> parameter = restore.getParameterTypes()[0];
    Access access = Accesses.narrower(Accesses.of(restore), Accesses.of(parameter));
    this.shape =
        new Shape(
            restore.getDeclaringClass().getName(),
            restore.getName(),
            List.of(new Shape.Parameter("stored", parameter.descriptorString())),
            restore.getReturnType().descriptorString(),
            Accesses.narrower(access, Accesses.of(restore.getReturnType())),
            true);
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Object description = stored.get(object);
    if (description == null) {
      description = store(object);
      stored.put(object, description);
    }
    boolean primitive = restore.getParameterTypes()[0].isPrimitive();
    long argument =
        primitive
            ? Primitives.bits(description)
            : sight.reference(
                description, sight.resolve(restore.getGenericParameterTypes()[0], Object.class));
    return new Node.Instance(shape, new long[] {argument});
  }

  private Object store(Object object) throws Obstruction {
    try {
      return store.invoke(null, object);
    } catch (InvocationTargetException e) {
      throw new Obstruction(
          store.getDeclaringClass().getTypeName() + ".store threw " + e.getCause(),
          "have it store every " + object.getClass().getTypeName() + " that a routine returns");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
