package dev.permafrost.processor.discovery;

import dev.permafrost.processor.discovery.rules.HiddenType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Finds the types in a type that classes of some package cannot name. */
final class HiddenTypes {
  private final Elements elements;

  HiddenTypes(Elements elements) {
    this.elements = elements;
  }

  /** The first type in this one that classes of the owner's package cannot name. */
  Optional<HiddenType> in(TypeMirror type, TypeElement owner) {
    if (type == null) {
      return Optional.empty();
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType(), owner);
    }
    if (type instanceof WildcardType wildcard) {
      return in(wildcard.getExtendsBound(), owner).or(() -> in(wildcard.getSuperBound(), owner));
    }
    return type.getKind() == TypeKind.DECLARED
        ? inDeclared((DeclaredType) type, owner)
        : Optional.empty();
  }

  private Optional<HiddenType> inDeclared(DeclaredType type, TypeElement owner) {
    for (Element e = type.asElement(); e instanceof TypeElement t; e = e.getEnclosingElement()) {
      if (isHidden(t, owner)) {
        return Optional.of(
            new HiddenType(
                t.getQualifiedName().toString(), t.getModifiers().contains(Modifier.PRIVATE)));
      }
    }
    return type.getTypeArguments().stream().flatMap(t -> in(t, owner).stream()).findFirst();
  }

  private boolean isHidden(TypeElement type, TypeElement owner) {
    return type.getModifiers().contains(Modifier.PRIVATE)
        || type.getModifiers().contains(Modifier.PROTECTED)
            && !elements.getPackageOf(type).equals(elements.getPackageOf(owner));
  }
}
