package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.discovery.rules.substitution.StorageMethod;
import dev.permafrost.processor.discovery.rules.substitution.StoredType;
import dev.permafrost.processor.discovery.rules.substitution.SubstituteCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Makes candidates of classes marked as substitutions, good or bad. */
final class CompiledSubstitutes {
  private static final Set<String> UNCHECKED =
      Set.of("java/lang/RuntimeException", "java/lang/Error");

  private final Classes classes;
  private final SpelledTypes names;

  CompiledSubstitutes(Classes classes) {
    this.classes = classes;
    this.names = new SpelledTypes(classes);
  }

  /**
   * Reads one.
   *
   * @param given whether it is among the classes to freeze, so that it can be pointed at
   */
  SubstituteCandidate read(ClassDeclaration type, boolean given) {
    return new SubstituteCandidate(
        type.binaryName(),
        classes.sourceName(type.internalName()),
        given,
        classes.enclosing(type.internalName()),
        conversions(type, "store"),
        conversions(type, "restore"));
  }

  private List<StorageMethod> conversions(ClassDeclaration type, String name) {
    return type.methods().stream()
        .filter(method -> method.name().equals(name))
        .map(this::conversion)
        .toList();
  }

  private StorageMethod conversion(MethodDeclaration method) {
    List<TypeTree> types = TypeTreeReader.ofMethod(method.signature());
    List<Type> erased = new ArrayList<>(List.of(Type.getArgumentTypes(method.descriptor())));
    erased.add(Type.getReturnType(method.descriptor()));
    List<StoredType> stored = new ArrayList<>();
    for (int i = 0; i < erased.size(); i++) {
      stored.add(stored(types.get(i), erased.get(i)));
    }
    return new StorageMethod(
        method.traits(),
        stored.subList(0, stored.size() - 1),
        stored.get(stored.size() - 1),
        method.thrown().stream().anyMatch(this::isChecked));
  }

  private StoredType stored(TypeTree type, Type erased) {
    return new StoredType(
        names.source(type),
        names.source(TypeTreeReader.ofType(erased.getDescriptor())),
        erased.getDescriptor(),
        erased.getSort() == Type.OBJECT
            && classes
                .find(erased.getInternalName())
                .filter(ClassDeclaration::isInstantiable)
                .isPresent());
  }

  private boolean isChecked(String thrown) {
    Optional<String> type = Optional.of(thrown);
    while (type.isPresent() && !UNCHECKED.contains(type.get())) {
      type = type.flatMap(classes::find).flatMap(ClassDeclaration::superName);
    }
    return type.isEmpty();
  }
}
