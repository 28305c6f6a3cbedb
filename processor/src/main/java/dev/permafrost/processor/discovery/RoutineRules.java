package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** The rules a method must keep to be a routine; each is checked, so that all are reported. */
final class RoutineRules {
  private final ExecutableElement method;
  private final Elements elements;
  private final String name;
  private final Site site;
  private final List<Problem> problems = new ArrayList<>();

  private RoutineRules(ExecutableElement method, Owner owner, Elements elements) {
    this.elements = elements;
    this.method = method;
    this.name = method.getSimpleName() + "()";
    this.site = new Site(owner.binaryName(), method.getSimpleName().toString());
  }

  static List<Problem> check(ExecutableElement method, Owner owner, Elements elements) {
    RoutineRules rules = new RoutineRules(method, owner, elements);
    rules.modifiers();
    rules.signature();
    rules.enclosingClasses();
    rules.returnTypeIsNameable();
    rules.variants();
    rules.state();
    return rules.problems;
  }

  private void modifiers() {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.ABSTRACT)) {
      report(
          ProblemId.AbstractRoutine,
          name + " is abstract, so there is nothing to run",
          "move @Freezable to a static method with a body");
    } else if (!modifiers.contains(Modifier.STATIC)) {
      report(
          ProblemId.NotStatic,
          name + " is an instance method; a routine runs without an object",
          "make it static, or add a static method that makes the object and calls this one");
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      report(
          ProblemId.PrivateRoutine,
          name + " is private; the generated class could not run it live",
          "make it package-private");
    }
  }

  private void signature() {
    if (!method.getTypeParameters().isEmpty()) {
      report(
          ProblemId.GenericRoutine,
          name + " has type parameters; a snapshot has one fixed type",
          "write the types out, in one routine for each");
    }
    if (!method.getParameters().isEmpty()) {
      report(
          ProblemId.RoutineHasParameters,
          name + " has parameters; a routine is run once, without arguments",
          "add a method without parameters that calls this one, and annotate that");
    }
  }

  private void state() {
    List<TypeMirror> types =
        DeclarationReader.mirror(method).map(DeclarationReader::stateTypes).orElse(List.of());
    if (!types.isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
      report(
          ProblemId.BadState,
          name + " returns something, so what is frozen is that, not static fields",
          "drop state, or have a routine that returns nothing fill the fields");
    }
    for (TypeMirror type : types) {
      if (type.getKind() != TypeKind.DECLARED || isOfJdk((DeclaredType) type)) {
        report(
            ProblemId.BadState,
            name + " names " + type + ", which has no static fields that can be put back",
            "name classes of your own or of a library");
      }
    }
  }

  private boolean isOfJdk(DeclaredType type) {
    ModuleElement module = elements.getModuleOf(type.asElement());
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private void variants() {
    if (DeclarationReader.mirror(method).isEmpty()) {
      report(
          ProblemId.BadVariant,
          name + " has variants, but nothing says that it is to be frozen",
          "add @Freezable");
    }
    VariantRules.fault(VariantReader.read(method))
        .ifPresent(fault -> report(ProblemId.BadVariant, fault.fact(), fault.remedy()));
  }

  private void enclosingClasses() {
    for (Element e = method.getEnclosingElement();
        e instanceof TypeElement type;
        e = e.getEnclosingElement()) {
      NestingKind nesting = type.getNestingKind();
      if (nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS) {
        report(
            ProblemId.OwnerNotNameable,
            name + " is in a class inside a method, which the generated class cannot name",
            "move it to a top-level or member class");
      } else if (type.getModifiers().contains(Modifier.PRIVATE)) {
        report(
            ProblemId.OwnerNotNameable,
            name
                + " is in the private class "
                + type.getSimpleName()
                + ", which the generated class cannot name",
            "make the class package-private, or move the routine out of it");
      }
    }
  }

  private void returnTypeIsNameable() {
    hidden(method.getReturnType())
        .ifPresent(
            type ->
                report(
                    ProblemId.ReturnTypeNotNameable,
                    name
                        + " returns "
                        + type.getQualifiedName()
                        + ", which is "
                        + (type.getModifiers().contains(Modifier.PRIVATE) ? "private" : "protected")
                        + ", so the generated class cannot name it",
                    "make the type package-private, or return a type that can be named"));
  }

  /** A type in this one that classes of the routine's package cannot name. */
  private Optional<TypeElement> hidden(TypeMirror type) {
    if (type == null) {
      return Optional.empty();
    }
    if (type instanceof ArrayType array) {
      return hidden(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return hidden(wildcard.getExtendsBound()).or(() -> hidden(wildcard.getSuperBound()));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    for (Element e = declared.asElement();
        e instanceof TypeElement t;
        e = e.getEnclosingElement()) {
      if (isHidden(t)) {
        return Optional.of(t);
      }
    }
    return declared.getTypeArguments().stream().flatMap(t -> hidden(t).stream()).findFirst();
  }

  private boolean isHidden(TypeElement type) {
    return type.getModifiers().contains(Modifier.PRIVATE)
        || type.getModifiers().contains(Modifier.PROTECTED)
            && !elements.getPackageOf(type).equals(elements.getPackageOf(method));
  }

  private void report(ProblemId id, String fact, String remedy) {
    problems.add(Problem.of(id, site, fact, remedy));
  }
}
