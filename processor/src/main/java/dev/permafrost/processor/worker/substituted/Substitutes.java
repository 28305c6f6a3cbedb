package dev.permafrost.processor.worker.substituted;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** The substitutions that a routine's results meet, by the exact class of the objects. */
public final class Substitutes {
  private final UserClassLoader loader;
  private final Map<String, String> byTarget;
  private final Map<Class<?>, Method> stores = new HashMap<>();

  public Substitutes(UserClassLoader loader) {
    this.loader = loader;
    this.byTarget = loader.substitutes();
  }

  /** How objects of a class are read; null if nobody stores them as something else. */
  public SubstituteKind kind(Class<?> type) {
    Method store = store(type);
    return store == null
        ? null
        : new SubstituteKind(store, method(store.getDeclaringClass(), "restore"));
  }

  /** The method that stores objects of a class; null if there is none. */
  public Method store(Class<?> type) {
    if (byTarget.isEmpty() || !byTarget.containsKey(type.getName())) {
      return null;
    }
    return stores.computeIfAbsent(type, this::found);
  }

  private Method found(Class<?> type) {
    try {
      String name = byTarget.get(type.getName());
      return method(Class.forName(name, true, loader), "store");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> type, String name) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && !method.isSynthetic()) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new IllegalStateException(type + " has no method " + name);
  }
}
