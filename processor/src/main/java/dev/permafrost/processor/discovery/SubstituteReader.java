package dev.permafrost.processor.discovery;

import dev.permafrost.processor.discovery.rules.substitution.StorageMethod;
import dev.permafrost.processor.discovery.rules.substitution.StoredType;
import dev.permafrost.processor.discovery.rules.substitution.SubstituteCandidate;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads classes marked as substitutions, good or bad. */
final class SubstituteReader {
  private final Elements elements;
  private final Types types;
  private final TypeText typeText;

  SubstituteReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.typeText = new TypeText(elements, types);
  }

  SubstituteCandidate read(TypeElement type, boolean fromSource) {
    return new SubstituteCandidate(
        elements.getBinaryName(type).toString(),
        type.getQualifiedName().toString(),
        fromSource,
        CandidateReader.enclosing(type),
        conversions(type, "store"),
        conversions(type, "restore"));
  }

  private List<StorageMethod> conversions(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .map(this::conversion)
        .toList();
  }

  private StorageMethod conversion(ExecutableElement method) {
    return new StorageMethod(
        CandidateReader.traits(method),
        method.getParameters().stream().map(each -> stored(each.asType())).toList(),
        stored(method.getReturnType()),
        method.getThrownTypes().stream().anyMatch(this::isChecked));
  }

  private StoredType stored(TypeMirror type) {
    TypeMirror erasure = types.erasure(type);
    return new StoredType(
        typeText.source(type),
        typeText.source(erasure),
        typeText.descriptor(type),
        isInstantiable(erasure));
  }

  private static boolean isInstantiable(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    return (element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD)
        && !element.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean isChecked(TypeMirror thrown) {
    return !types.isSubtype(thrown, named("java.lang.RuntimeException"))
        && !types.isSubtype(thrown, named("java.lang.Error"));
  }

  private TypeMirror named(String name) {
    return elements.getTypeElement(name).asType();
  }
}
