package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.VariedInput;
import java.util.ArrayList;
import java.util.List;

/** Reads what a method's annotations declare, good or bad. */
final class Declarations {
  /** Descriptor of the annotation of routines; its nested ones begin with all but the last sign. */
  static final String FREEZABLE = "L" + Declaration.ANNOTATION.replace('.', '/') + ";";

  private static final String NESTED = FREEZABLE.replace(';', '$');
  private static final String ONE = NESTED + "Variant;";
  private static final String SEVERAL = NESTED + "Variants;";

  private Declarations() {}

  /** Whether one of the annotations is ours. */
  static boolean isMarked(MethodDeclaration method) {
    return method.annotations().stream()
        .map(WrittenAnnotation::descriptor)
        .anyMatch(each -> each.equals(FREEZABLE) || each.startsWith(NESTED));
  }

  /** What is declared but for inputs that vary and classes that are filled. */
  static Declaration declaration(MethodDeclaration method) {
    return method
        .annotation(FREEZABLE)
        .map(
            marked ->
                new Declaration(
                    marked.texts("environment"),
                    marked.texts("properties"),
                    marked.texts("files"),
                    marked.texts("allow"),
                    marked.texts("onMismatch").contains("FAIL")))
        .orElse(Declaration.NOTHING);
  }

  /** One input per variant; the name is empty where there is not just one. */
  static List<VariedInput> varied(MethodDeclaration method) {
    List<VariedInput> inputs = new ArrayList<>();
    for (WrittenAnnotation annotation : method.annotations()) {
      if (annotation.descriptor().equals(ONE)) {
        inputs.add(input(annotation));
      } else if (annotation.descriptor().equals(SEVERAL)) {
        annotation.values("value").forEach(each -> inputs.add(input((WrittenAnnotation) each)));
      }
    }
    return inputs;
  }

  private static VariedInput input(WrittenAnnotation annotation) {
    String variable = String.join("", annotation.texts("environment"));
    String property = String.join("", annotation.texts("property"));
    boolean one = variable.isEmpty() != property.isEmpty();
    return new VariedInput(
        !variable.isEmpty(), one ? variable + property : "", annotation.texts("values"));
  }
}
