package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Proxies;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Dynamic proxies, by their interfaces and their handler, which is an object like any other. */
public final class ProxyKind implements Kind {
  private static final Shape SHAPE =
      Described.by(
          Proxies.class,
          "beside",
          Object.class,
          false,
          "neighbour",
          "Ljava/lang/Class;",
          "interfaces",
          "[Ljava/lang/Class;",
          "handler",
          InvocationHandler.class.descriptorString());

  /** An object serves all classes. */
  public ProxyKind() {}

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    InvocationHandler handler = Proxy.getInvocationHandler(object);
    if (handler.getClass().getName().startsWith("sun.reflect.annotation.")) {
      throw new Obstruction(
          "an annotation is read from the class file of what it stands at",
          "keep the annotated element, and ask it for the annotation at run time");
    }
    Class<?>[] interfaces = object.getClass().getInterfaces();
    long[] arguments = {
      sight.reference(neighbour(object.getClass(), interfaces, handler), UNKNOWN),
      sight.reference(interfaces, UNKNOWN),
      sight.reference(handler, UNKNOWN)
    };
    return new Node.Instance(SHAPE, arguments);
  }

  /** A class with a name in the proxy's loader. */
  private static Class<?> neighbour(
      Class<?> proxy, Class<?>[] interfaces, InvocationHandler handler) throws Obstruction {
    for (Class<?> each : interfaces) {
      if (each.getClassLoader() == proxy.getClassLoader()) {
        return each;
      }
    }
    Class<?> type = handler.getClass();
    type = type.isHidden() ? type.getNestHost() : type;
    if (type.getClassLoader() != proxy.getClassLoader()) {
      throw new Obstruction(
          "a dynamic proxy was made in a class loader that neither its interfaces nor its handler"
              + " are of",
          "make it in the class loader of one of its interfaces");
    }
    return type;
  }
}
