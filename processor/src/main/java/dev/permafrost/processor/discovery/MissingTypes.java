package dev.permafrost.processor.discovery;

import dev.permafrost.processor.routine.Declaration;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tells whether a method's declaration names a type that is not there yet. */
final class MissingTypes {
  /** What javac puts in place of an annotation value it cannot resolve. */
  private static final String UNRESOLVED_VALUE = "<error>";

  private MissingTypes() {}

  static boolean in(ExecutableElement method) {
    return in(method.getReturnType())
        || method.getThrownTypes().stream().anyMatch(MissingTypes::in)
        || method.getAnnotationMirrors().stream().anyMatch(MissingTypes::in);
  }

  /** Whether one is missing where a method with parameters names it. */
  static boolean inSignature(ExecutableElement method) {
    return in(method)
        || method.getParameters().stream().anyMatch(parameter -> in(parameter.asType()));
  }

  private static boolean in(AnnotationMirror mirror) {
    return mirror.getAnnotationType().toString().startsWith(Declaration.ANNOTATION)
        && mirror.getElementValues().values().stream().anyMatch(MissingTypes::in);
  }

  private static boolean in(TypeMirror type) {
    if (type == null) {
      return false;
    }
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return in(wildcard.getExtendsBound()) || in(wildcard.getSuperBound());
    }
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(MissingTypes::in);
  }

  private static boolean in(AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      return in(nested);
    }
    if (value.getValue() instanceof TypeMirror type) {
      return in(type);
    }
    return value.getValue() instanceof List<?> list
        ? list.stream().anyMatch(each -> in((AnnotationValue) each))
        : UNRESOLVED_VALUE.equals(value.getValue());
  }
}
