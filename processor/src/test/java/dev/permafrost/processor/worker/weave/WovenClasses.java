package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rules;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that weaves every class of the table, and prints those that its JVM does not take. Its
 * own agent: the JVM hands over its means to weave before the main method.
 */
final class WovenClasses {
  private static final ClassLoader JDK = ClassLoader.getPlatformClassLoader();
  private static Instrumentation instrumentation;

  private WovenClasses() {}

  /** Called by the JVM. */
  public static void premain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  public static void main(String[] arguments) {
    Weaver weaver = new Weaver(Rules.load(), WovenJdk.NONE);
    instrumentation.addTransformer(weaver, true);
    List<String> refused = new ArrayList<>();
    int woven = 0;
    for (String name : weaver.names()) {
      try {
        Class<?> type = Class.forName(name.replace('/', '.'), false, JDK);
        instrumentation.retransformClasses(type);
        Class.forName(type.getName(), true, JDK);
        woven++;
      } catch (ClassNotFoundException e) {
        // Not every JDK has all of them.
      } catch (Exception | LinkageError | InternalError e) {
        refused.add(name + ": " + e);
      }
    }
    refused.addAll(weaver.failures());
    System.out.println(refused.isEmpty() && woven > 100 ? "all are taken" : refused);
  }
}
