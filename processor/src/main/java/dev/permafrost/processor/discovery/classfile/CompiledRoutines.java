package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.discovery.rules.Candidate;
import dev.permafrost.processor.discovery.rules.ReturnType;
import dev.permafrost.processor.discovery.rules.StateClass;
import dev.permafrost.processor.discovery.rules.Trait;
import dev.permafrost.processor.routine.Owner;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** Makes candidates of annotated methods, good or bad. */
final class CompiledRoutines {
  private static final String KOTLIN = "Lkotlin/Metadata;";

  private final Classes classes;
  private final SpelledTypes names;

  CompiledRoutines(Classes classes) {
    this.classes = classes;
    this.names = new SpelledTypes(classes);
  }

  Candidate read(ClassDeclaration owner, MethodDeclaration method) {
    return new Candidate(
        owner(owner),
        classes.enclosing(owner.internalName()),
        method.name(),
        traits(owner, method),
        Type.getArgumentTypes(method.descriptor()).length,
        returned(owner, method),
        method.thrown().stream().map(classes::sourceName).toList(),
        Declarations.declaration(method),
        Declarations.varied(method),
        state(method));
  }

  private Owner owner(ClassDeclaration owner) {
    return new Owner(
        owner.packageName(),
        owner.binaryName(),
        classes.sourceName(owner.internalName()),
        classes.isPublic(owner.internalName()));
  }

  private static Set<Trait> traits(ClassDeclaration owner, MethodDeclaration method) {
    Set<Trait> traits = method.traits();
    if (owner.isAnnotated(KOTLIN)) {
      traits.add(Trait.KOTLIN);
    }
    return traits;
  }

  private ReturnType returned(ClassDeclaration owner, MethodDeclaration method) {
    List<TypeTree> types = TypeTreeReader.ofMethod(method.signature());
    TypeTree returned = types.get(types.size() - 1);
    return new ReturnType(
        names.source(returned),
        method.returnDescriptor(),
        names.hidden(returned, owner.packageName()));
  }

  private List<StateClass> state(MethodDeclaration method) {
    return method.annotation(Declarations.FREEZABLE).stream()
        .flatMap(marked -> marked.values("state").stream())
        .map(each -> state((Type) each))
        .toList();
  }

  private StateClass state(Type type) {
    String text = names.source(TypeTreeReader.ofType(type.getDescriptor()));
    return type.getSort() == Type.OBJECT
        ? new StateClass(text, type.getClassName(), classes.isOfJdk(type.getInternalName()))
        : new StateClass(text, "", false);
  }
}
