package dev.permafrost.processor.worker.nature;

import java.lang.reflect.Method;

/**
 * Packages of java.base that are opened to the worker when the first object of a function made
 * there turns up. They stay closed to the user's code.
 */
public final class Opened {
  private Opened() {}

  /** Opens the package of a function of the JDK's. */
  public static void toWorker(Class<?> function) {
    Module home = function.getModule();
    Module worker = Opened.class.getModule();
    if (!function.isHidden()
        || home != Object.class.getModule()
        || home.isOpen(function.getPackageName(), worker)) {
      return;
    }
    try {
      Method opening = Module.class.getDeclaredMethod("implAddOpens", String.class, Module.class);
      opening.setAccessible(true);
      opening.invoke(home, function.getPackageName(), worker);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
