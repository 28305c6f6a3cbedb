package dev.permafrost.processor.discovery;

import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.VariedInput;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the inputs that vary off a method, as written: good or bad. */
final class VariantReader {
  private static final String ONE = Declaration.ANNOTATION + ".Variant";
  private static final String SEVERAL = Declaration.ANNOTATION + ".Variants";

  private VariantReader() {}

  /** One input per {@code @Freezable.Variant}; the name is empty where there is not just one. */
  static List<VariedInput> read(ExecutableElement method) {
    List<VariedInput> inputs = new ArrayList<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      if (is(mirror, ONE)) {
        inputs.add(input(mirror));
      } else if (is(mirror, SEVERAL)) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          for (Object each : (List<?>) value.getValue()) {
            inputs.add(input((AnnotationMirror) ((AnnotationValue) each).getValue()));
          }
        }
      }
    }
    return inputs;
  }

  private static boolean is(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  private static VariedInput input(AnnotationMirror mirror) {
    String variable = String.join("", DeclarationReader.names(mirror, "environment"));
    String property = String.join("", DeclarationReader.names(mirror, "property"));
    boolean one = variable.isEmpty() != property.isEmpty();
    return new VariedInput(
        !variable.isEmpty(),
        one ? variable + property : "",
        DeclarationReader.names(mirror, "values"));
  }
}
