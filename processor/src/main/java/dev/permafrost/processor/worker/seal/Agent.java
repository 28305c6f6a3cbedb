package dev.permafrost.processor.worker.seal;

import java.lang.instrument.Instrumentation;

/**
 * Where the JVM hands over its means to weave, before the worker's main method. The JVM knows the
 * class by name only, hence the static field.
 */
public final class Agent {
  private static Instrumentation instrumentation;

  private Agent() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  /** What the JVM handed over; null if it runs without this agent. */
  static Instrumentation instrumentation() {
    return instrumentation;
  }
}
