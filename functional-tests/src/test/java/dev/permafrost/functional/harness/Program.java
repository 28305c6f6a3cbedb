package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiled classes of a project, loaded with the run-time model and no annotations. */
public final class Program implements AutoCloseable {
  private final URLClassLoader loader;

  private Program(URLClassLoader loader) {
    this.loader = loader;
  }

  public static Program of(Project project, Path... libraries) {
    List<URL> urls = new ArrayList<>();
    try {
      urls.add(project.classes().toUri().toURL());
      urls.add(Toolchain.runtimeModel().toUri().toURL());
      for (Path library : libraries) {
        urls.add(library.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
    return new Program(
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader()));
  }

  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  public Method method(String type, String name) {
    try {
      return type(type).getDeclaredMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls a static method without parameters. */
  public Object call(String type, String name) {
    return call(method(type, name));
  }

  /** Calls a static method without parameters, whoever may see it. */
  public static Object call(Method method) {
    try {
      method.setAccessible(true);
      return method.invoke(null);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " threw", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
