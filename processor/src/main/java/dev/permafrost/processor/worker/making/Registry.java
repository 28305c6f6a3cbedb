package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.walk.Kind;
import java.util.HashMap;
import java.util.Map;

/** Kinds by exact class. */
public final class Registry {
  private final Map<Class<?>, Kind> kinds = new HashMap<>();

  public Kind get(Class<?> type) {
    return kinds.get(type);
  }

  public void put(Class<?> type, Kind kind) {
    kinds.put(type, kind);
  }

  /** A class that not every JDK has is passed over. */
  public void put(String className, Kind kind) {
    try {
      kinds.put(Class.forName(className), kind);
    } catch (ClassNotFoundException e) {
      // Then no object of it can turn up.
    }
  }

  /** Objects made by one call. */
  public <T> void made(Class<T> type, Shape shape, MadeBy.Arguments<T> arguments) {
    kinds.put(type, new MadeBy<>(shape, arguments));
  }

  /** Objects of a class that only the JDK can name. */
  public void made(String className, Shape shape, MadeBy.Arguments<Object> arguments) {
    put(className, new MadeBy<>(shape, arguments));
  }
}
