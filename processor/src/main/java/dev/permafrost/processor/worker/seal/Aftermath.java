package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;

/**
 * What of its thread a routine left otherwise than it found it: by ways that are fine as long as
 * they are undone.
 */
public final class Aftermath {
  private final Findings findings;
  private final Thread thread = Thread.currentThread();
  private final String name = thread.getName();
  private final int priority = thread.getPriority();
  private final ClassLoader loader = thread.getContextClassLoader();
  private final Object handler = thread.getUncaughtExceptionHandler();

  Aftermath(Findings findings) {
    this.findings = findings;
  }

  /** Has what changed count as lost. */
  public void tell() {
    tell("Thread.interrupt", Thread.interrupted());
    tell("Thread.setName", !name.equals(thread.getName()));
    tell("Thread.setPriority", priority != thread.getPriority());
    tell("Thread.setContextClassLoader", loader != thread.getContextClassLoader());
    tell("Thread.setUncaughtExceptionHandler", handler != thread.getUncaughtExceptionHandler());
  }

  private void tell(String called, boolean changed) {
    if (changed) {
      String name = "java.lang.".concat(called);
      findings.add(new Input(InputKind.LOST_EFFECT, name, true, ""));
    }
  }
}
