package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.discovery.rules.HiddenType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** Writes types down as source code that compiles anywhere, and says which cannot be. */
final class SpelledTypes {
  private final Classes classes;

  SpelledTypes(Classes classes) {
    this.classes = classes;
  }

  /** Fully qualified source with all type arguments. */
  String source(TypeTree type) {
    if (type instanceof TypeTree.Primitive primitive) {
      return primitive.keyword();
    }
    if (type instanceof TypeTree.Array array) {
      return source(array.component()) + "[]";
    }
    if (type instanceof TypeTree.Variable variable) {
      return variable.name();
    }
    if (type instanceof TypeTree.Wildcard wildcard) {
      return wildcard
          .bound()
          .map(bound -> "? " + wildcard.keyword() + " " + source(bound))
          .orElse("?");
    }
    return ofClass((TypeTree.ClassType) type);
  }

  private String ofClass(TypeTree.ClassType type) {
    String name =
        type.outer()
            .filter(SpelledTypes::isParameterized)
            .map(outer -> ofClass(outer) + "." + simpleName(outer, type))
            .orElseGet(() -> classes.sourceName(type.internalName()));
    return type.arguments().isEmpty()
        ? name
        : type.arguments().stream()
            .map(this::source)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private static boolean isParameterized(TypeTree.ClassType type) {
    return !type.arguments().isEmpty()
        || type.outer().filter(SpelledTypes::isParameterized).isPresent();
  }

  private static String simpleName(TypeTree.ClassType outer, TypeTree.ClassType type) {
    return type.internalName().substring(outer.internalName().length() + 1);
  }

  /** The first type in this one that classes of a package cannot name. */
  Optional<HiddenType> hidden(TypeTree type, String packageName) {
    if (type instanceof TypeTree.Array array) {
      return hidden(array.component(), packageName);
    }
    if (type instanceof TypeTree.Wildcard wildcard) {
      return wildcard.bound().flatMap(bound -> hidden(bound, packageName));
    }
    return type instanceof TypeTree.ClassType declared
        ? hiddenClass(declared.internalName(), packageName)
            .or(() -> first(declared.arguments(), packageName))
        : Optional.empty();
  }

  private Optional<HiddenType> first(List<TypeTree> types, String packageName) {
    return types.stream().flatMap(type -> hidden(type, packageName).stream()).findFirst();
  }

  private Optional<HiddenType> hiddenClass(String internalName, String packageName) {
    Optional<ClassDeclaration.Nested> nested = classes.nested(internalName);
    if (nested.isEmpty()) {
      return Optional.empty();
    }
    int access = nested.get().access();
    boolean isPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
    boolean isFarProtected =
        (access & Opcodes.ACC_PROTECTED) != 0
            && !ClassDeclaration.packageName(internalName).equals(packageName);
    return isPrivate || isFarProtected
        ? Optional.of(new HiddenType(classes.sourceName(internalName), isPrivate))
        : nested.get().outer().flatMap(outer -> hiddenClass(outer, packageName));
  }
}
