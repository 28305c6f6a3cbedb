package dev.permafrost.processor.worker.code;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A public method of the JDK that makes a function out of others, static or of the first of them.
 */
public record Factory(Method method) {

  /** How a function is made by it. */
  public Shape shape() {
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (Class<?> type : types()) {
      parameters.add(
          new Shape.Parameter("function" + (parameters.size() + 1), type.descriptorString()));
    }
    return new Shape(
        method.getDeclaringClass().getName(),
        method.getName(),
        parameters,
        method.getReturnType().descriptorString(),
        Access.PUBLIC,
        false,
        isStatic() ? Making.CALL : Making.METHOD);
  }

  private boolean isStatic() {
    return Modifier.isStatic(method.getModifiers());
  }

  /** Types of the receiver, if any, and of the parameters. */
  private List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    if (!isStatic()) {
      types.add(method.getDeclaringClass());
    }
    types.addAll(List.of(method.getParameterTypes()));
    return types;
  }

  /** Arguments that are good for nothing but to be recognised; plain objects may be null. */
  Object[] samples(boolean nulls) {
    List<Object> samples = new ArrayList<>();
    for (Class<?> type : types()) {
      samples.add(type.isInterface() ? stranger(type) : nulls ? null : plain(type));
    }
    return samples.toArray();
  }

  private static Object plain(Class<?> type) {
    return type == Pattern.class ? Pattern.compile("") : new Object();
  }

  /** An object of an interface that nobody else has, and that does nothing. */
  public static Object stranger(Class<?> type) {
    InvocationHandler handler =
        (proxy, called, arguments) ->
            called.isDefault() ? InvocationHandler.invokeDefault(proxy, called, arguments) : null;
    return Proxy.newProxyInstance(Factory.class.getClassLoader(), new Class<?>[] {type}, handler);
  }

  /** What it makes of such arguments. */
  public Object make(Object[] samples) throws ReflectiveOperationException {
    if (isStatic()) {
      return method.invoke(null, samples);
    }
    Object[] others = Arrays.copyOfRange(samples, 1, samples.length);
    return method.invoke(samples[0], others);
  }
}
