package dev.permafrost.processor.discovery;

import dev.permafrost.processor.routine.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the members of {@code @Freezable} off a method. */
final class DeclarationReader {
  private DeclarationReader() {}

  /** What is declared but for inputs that vary and classes that are filled. */
  static Declaration read(ExecutableElement method) {
    return mirror(method).map(DeclarationReader::read).orElse(Declaration.NOTHING);
  }

  private static Declaration read(AnnotationMirror mirror) {
    return new Declaration(
        names(mirror, "environment"),
        names(mirror, "properties"),
        names(mirror, "files"),
        names(mirror, "allow"),
        names(mirror, "onMismatch").contains("FAIL"));
  }

  /** The annotation on a method, if it carries it. */
  static Optional<? extends AnnotationMirror> mirror(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .filter(mirror -> isFreezable((TypeElement) mirror.getAnnotationType().asElement()))
        .findFirst();
  }

  private static boolean isFreezable(TypeElement annotation) {
    return annotation.getQualifiedName().contentEquals(Declaration.ANNOTATION);
  }

  /** The values of a member; a member that is not written keeps its default, which is nothing. */
  static List<String> names(AnnotationMirror mirror, String member) {
    List<String> names = new ArrayList<>();
    mirror
        .getElementValues()
        .forEach(
            (element, value) -> {
              if (element.getSimpleName().contentEquals(member)) {
                collect(value, names);
              }
            });
    return names;
  }

  /** The classes that {@code state} names, good or bad. */
  static List<TypeMirror> stateTypes(AnnotationMirror mirror) {
    List<TypeMirror> types = new ArrayList<>();
    mirror
        .getElementValues()
        .forEach(
            (element, value) -> {
              if (element.getSimpleName().contentEquals("state")) {
                ((List<?>) value.getValue())
                    .forEach(each -> types.add((TypeMirror) ((AnnotationValue) each).getValue()));
              }
            });
    return types;
  }

  private static void collect(AnnotationValue value, List<String> names) {
    if (value.getValue() instanceof List<?> list) {
      list.forEach(each -> collect((AnnotationValue) each, names));
    } else if (value.getValue() instanceof VariableElement constant) {
      names.add(constant.getSimpleName().toString());
    } else {
      names.add(value.getValue().toString());
    }
  }
}
