package dev.permafrost.runtime.described;

import java.lang.reflect.Constructor;

/** Makes objects without running a constructor of their own class, as deserialization does. */
public final class Bare {
  private Bare() {}

  /**
   * A constructor that makes objects of a class, and runs only this constructor of a class above
   * it.
   */
  public static Constructor<?> constructor(
      Class<?> type, Class<?> ancestor, Class<?>... parameters) {
    try {
      // By reflection, since javac warns of a class that is there to be used and cannot be
      // silenced.
      Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
      return (Constructor<?>)
          factory
              .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
              .invoke(
                  factory.getMethod("getReflectionFactory").invoke(null),
                  type,
                  ancestor.getDeclaredConstructor(parameters));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "this Java runtime has no module jdk.unsupported, which frozen state needs to make "
              + type.getName(),
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
