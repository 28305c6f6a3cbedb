package dev.permafrost.runtime.described;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** Makes dynamic proxies. */
public final class Proxies {
  private Proxies() {}

  /** Makes a proxy whose class is in the same loader as another class. */
  public static Object beside(
      Class<?> neighbour, Class<?>[] interfaces, InvocationHandler handler) {
    return Proxy.newProxyInstance(neighbour.getClassLoader(), interfaces, handler);
  }
}
