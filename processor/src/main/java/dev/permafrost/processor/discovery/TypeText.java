package dev.permafrost.processor.discovery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Writes types down: as source code that compiles anywhere, and as descriptors. */
final class TypeText {
  private final Elements elements;
  private final Types types;

  TypeText(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Fully qualified source with all type arguments, without type-use annotations. */
  String source(TypeMirror type) {
    return type.accept(new SourceWriter(), null);
  }

  /** Descriptor of the erased type. */
  String descriptor(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ARRAY) {
      return "[" + descriptor(((ArrayType) erased).getComponentType());
    }
    if (erased.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) erased).asElement();
      return "L" + elements.getBinaryName(element).toString().replace('.', '/') + ";";
    }
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case CHAR -> "C";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      default -> throw new IllegalArgumentException("no descriptor for " + erased);
    };
  }

  /** {@code TypeMirror.toString} would print type-use annotations in places of its own choice. */
  private static final class SourceWriter extends SimpleTypeVisitor14<String, Void> {
    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      TypeMirror enclosing = type.getEnclosingType();
      String name =
          isParameterized(enclosing)
              ? visit(enclosing) + "." + element.getSimpleName()
              : element.getQualifiedName().toString();
      List<? extends TypeMirror> arguments = type.getTypeArguments();
      return arguments.isEmpty()
          ? name
          : arguments.stream().map(this::visit).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static boolean isParameterized(TypeMirror type) {
      return type instanceof DeclaredType declared
          && type.getKind() == TypeKind.DECLARED
          && (!declared.getTypeArguments().isEmpty()
              || isParameterized(declared.getEnclosingType()));
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        return "? extends " + visit(type.getExtendsBound());
      }
      return type.getSuperBound() != null ? "? super " + visit(type.getSuperBound()) : "?";
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      // Primitives and void: their kind is their keyword, and it carries no annotation.
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
  }
}
