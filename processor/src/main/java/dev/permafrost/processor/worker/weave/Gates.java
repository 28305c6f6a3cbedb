package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.worker.weave.patch.Codes;
import dev.permafrost.processor.worker.weave.patch.Prefix;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * The ways round a call site: reflection and method handles. Each asks the bridge first, which
 * knows the method that is meant.
 */
final class Gates {
  private static final String METHOD = "java/lang/reflect/Method";
  private static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
  private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

  /** Internal names of their classes. */
  static final Set<String> OWNERS = Set.of(METHOD, CONSTRUCTOR, LOOKUP);

  private static final String FIND = "(L" + LOOKUP + ";Ljava/lang/Class;Ljava/lang/String;";
  private static final String TYPE = "Ljava/lang/invoke/MethodType;";
  private static final String RETURN = ")Ljava/lang/Object;";

  /** Methods of the bridge, with what they are handed, by method of the JDK. */
  private static final Map<String, Gate> ALL =
      Map.of(
          METHOD + ".invoke",
              new Gate("invoked", "(L" + METHOD + ";Ljava/lang/Object;" + RETURN, 2),
          CONSTRUCTOR + ".newInstance", new Gate("constructed", "(L" + CONSTRUCTOR + ";)V", 1),
          LOOKUP + ".findStatic", new Gate("foundStatic", FIND + TYPE + RETURN, 4),
          LOOKUP + ".findVirtual", new Gate("foundVirtual", FIND + TYPE + RETURN, 4),
          LOOKUP + ".findConstructor",
              new Gate("foundConstructor", "(L" + LOOKUP + ";Ljava/lang/Class;" + TYPE + RETURN, 3),
          LOOKUP + ".bind",
              new Gate(
                  "foundBound",
                  "(L" + LOOKUP + ";Ljava/lang/Object;Ljava/lang/String;" + TYPE + RETURN,
                  4),
          LOOKUP + ".findSpecial",
              new Gate(
                  "foundSpecial",
                  "(L" + LOOKUP + ";Ljava/lang/Class;Ljava/lang/String;" + TYPE + ")V",
                  4),
          LOOKUP + ".unreflectSpecial",
              new Gate("foundSpecialMethod", "(L" + LOOKUP + ";L" + METHOD + ";)V", 2),
          LOOKUP + ".unreflect",
              new Gate("foundMethod", "(L" + LOOKUP + ";L" + METHOD + ";" + RETURN, 2));

  private Gates() {}

  /**
   * One way round.
   *
   * @param arguments how many of the first locals go over the bridge
   */
  private record Gate(String method, String descriptor, int arguments) {}

  static boolean has(String owner, String method) {
    return ALL.containsKey(owner + "." + method);
  }

  /** Puts the question in front of the method. */
  static void ask(Prefix code, String owner, Signature method) throws IOException {
    Gate gate = ALL.get(owner + "." + method.name());
    for (int i = 0; i < gate.arguments(); i++) {
      code.load(Codes.ALOAD, i);
    }
    Checks.call(code, gate.method(), gate.descriptor());
    if (!gate.descriptor().endsWith("V")) {
      Checks.returnUnlessPassed(code, method.result());
    }
  }
}
