package dev.permafrost.processor.worker.job;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/**
 * Calls a routine from another class than usual, so that a result in which its caller shows
 * differs.
 */
final class OtherCaller implements Callable<Object> {
  private final Method routine;

  OtherCaller(Method routine) {
    this.routine = routine;
  }

  @Override
  public Object call() throws ReflectiveOperationException {
    return routine.invoke(null);
  }
}
