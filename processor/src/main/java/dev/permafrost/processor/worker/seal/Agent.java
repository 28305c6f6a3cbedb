package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.worker.weave.NamelessSockets;
import java.lang.instrument.Instrumentation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the JVM hands over its means to weave, before the worker's main method. The JVM knows the
 * class by name only, hence the static field.
 */
public final class Agent {
  /** Packages of the JDK whose collections are read through their private fields. */
  private static final List<String> OPENED =
      List.of(
          "java.io",
          "java.lang",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.locks",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.stream",
          "java.util.zip",
          "java.lang.invoke",
          "java.lang.ref",
          "java.lang.reflect",
          "java.net",
          "java.nio",
          "java.text",
          "java.time.format",
          "jdk.internal.misc",
          "jdk.internal.reflect");

  private static Instrumentation instrumentation;

  private Agent() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
    given.addTransformer(new NamelessSockets(), false);
    open(given);
  }

  /** To the worker alone: by an option of the JVM they would be open to the user's code too. */
  private static void open(Instrumentation given) {
    Set<Module> worker = Set.of(Agent.class.getModule());
    Map<String, Set<Module>> opened = new HashMap<>();
    for (String name : OPENED) {
      opened.put(name, worker);
    }
    Module base = Object.class.getModule();
    given.redefineModule(base, Set.of(), Map.of(), opened, Set.of(), Map.of());
  }

  /** What the JVM handed over; null if it runs without this agent. */
  static Instrumentation instrumentation() {
    return instrumentation;
  }
}
