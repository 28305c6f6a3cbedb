package dev.permafrost.maven;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The classes that a build has left, loaded apart from all else. */
final class Frozen {
  private final ClassLoader loader;

  private Frozen(ClassLoader loader) {
    this.loader = loader;
  }

  static Frozen of(List<Path> classPath) throws MalformedURLException {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toUri().toURL();
    }
    return new Frozen(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
  }

  /** Calls a static method without parameters, whatever its access. */
  Object call(String className, String method) throws ReflectiveOperationException {
    Method found = loader.loadClass(className).getDeclaredMethod(method);
    found.setAccessible(true);
    return found.invoke(null);
  }

  /** State of the one root that was touched. */
  String state() throws ReflectiveOperationException {
    List<?> roots = (List<?>) call("dev.permafrost.runtime.Roots", "all");
    return read(roots.get(0), "state");
  }

  private static String read(Object root, String member)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    Method found = root.getClass().getMethod(member);
    found.setAccessible(true);
    return String.valueOf(found.invoke(root));
  }
}
