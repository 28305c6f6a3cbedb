package dev.permafrost.processor.worker.probe;

import java.io.File;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Callable;

/**
 * Tries to get out, one way per object. It is loaded as a class of the user's, hence with nothing
 * but types of the JDK.
 */
public final class Probe implements Callable<Object> {
  /** How many ways there are. */
  static final int WAYS = 5;

  private final int way;

  public Probe(Integer way) {
    this.way = way;
  }

  @Override
  public Object call() throws Exception {
    switch (way) {
      case 0:
        return System.nanoTime();
      case 1:
        return new File("absent").exists();
      case 2:
        new Thread(new Idle()).start();
        return null;
      case 3:
        return System.class.getMethod("currentTimeMillis").invoke(null);
      default:
        return byHandle();
    }
  }

  /** Looking it up is enough: the handle that is found is the twin's. */
  private static Object byHandle() throws ReflectiveOperationException {
    MethodType type = MethodType.methodType(long.class);
    String found =
        MethodHandles.publicLookup()
            .revealDirect(MethodHandles.lookup().findStatic(System.class, "nanoTime", type))
            .getDeclaringClass()
            .getName();
    return found.startsWith("java.") ? found : System.nanoTime();
  }

  private static final class Idle implements Runnable {
    @Override
    public void run() {
      // It never comes to that.
    }
  }
}
