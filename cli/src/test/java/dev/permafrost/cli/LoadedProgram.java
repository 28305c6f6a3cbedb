package dev.permafrost.cli;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A program that was frozen, loaded apart from all else. */
final class LoadedProgram {
  private final ClassLoader loader;

  private LoadedProgram(ClassLoader loader) {
    this.loader = loader;
  }

  static LoadedProgram of(Path... classPath) throws MalformedURLException {
    URL[] urls = new URL[classPath.length];
    for (int i = 0; i < classPath.length; i++) {
      urls[i] = classPath[i].toUri().toURL();
    }
    return new LoadedProgram(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
  }

  /** Calls a static method without parameters, whatever its access. */
  Object call(String className, String method) throws ReflectiveOperationException {
    Method found = loader.loadClass(className).getDeclaredMethod(method);
    found.setAccessible(true);
    return found.invoke(null);
  }

  Object field(String className, String field) throws ReflectiveOperationException {
    var found = loader.loadClass(className).getDeclaredField(field);
    found.setAccessible(true);
    return found.get(null);
  }

  /** {@code name state} of every root touched so far, sorted. */
  List<String> roots() throws ReflectiveOperationException {
    List<?> all = (List<?>) call("dev.permafrost.runtime.Roots", "all");
    return all.stream().map(LoadedProgram::root).sorted().collect(Collectors.toList());
  }

  private static String root(Object root) {
    try {
      Method name = root.getClass().getMethod("name");
      Method state = root.getClass().getMethod("state");
      name.setAccessible(true);
      state.setAccessible(true);
      return name.invoke(root) + " " + state.invoke(root);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
