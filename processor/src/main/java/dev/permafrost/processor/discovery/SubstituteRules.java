package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules a class must keep to be a substitution; each is checked, so that all are reported. */
final class SubstituteRules {
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.Object",
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Class");
  private static final String FORM =
      "have one method static S store(T object) and one static T restore(S stored)";

  private final TypeElement type;
  private final Elements elements;
  private final Types types;
  private final Site site;
  private final List<Problem> problems = new ArrayList<>();

  private SubstituteRules(TypeElement type, Site site, Elements elements, Types types) {
    this.type = type;
    this.site = site;
    this.elements = elements;
    this.types = types;
  }

  static List<Problem> check(TypeElement type, Site site, Elements elements, Types types) {
    SubstituteRules rules = new SubstituteRules(type, site, elements, types);
    rules.place();
    ExecutableElement store = rules.only("store");
    ExecutableElement restore = rules.only("restore");
    if (store != null) {
      rules.target(store.getParameters().get(0).asType());
    }
    if (store != null && restore != null) {
      rules.fit(store, restore);
    }
    return rules.problems;
  }

  /** The one static method of this name; null where there is none. */
  static ExecutableElement method(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(null);
  }

  private void place() {
    for (Element e = type; e instanceof TypeElement each; e = e.getEnclosingElement()) {
      NestingKind nesting = each.getNestingKind();
      if (nesting == NestingKind.LOCAL
          || nesting == NestingKind.ANONYMOUS
          || each.getModifiers().contains(Modifier.PRIVATE)) {
        report(
            " cannot be named by generated code: "
                + each.getSimpleName()
                + (nesting.isNested() && !each.getModifiers().contains(Modifier.PRIVATE)
                    ? " is inside a method"
                    : " is private"),
            "make it a top-level or member class that is not private");
      }
    }
  }

  private ExecutableElement only(String name) {
    List<ExecutableElement> found =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(name))
            .toList();
    if (found.size() != 1) {
      report((found.isEmpty() ? " has no method " : " has several methods ") + name, FORM);
      return null;
    }
    ExecutableElement method = found.get(0);
    Set<Modifier> modifiers = method.getModifiers();
    if (!modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)
        || !method.getTypeParameters().isEmpty()
        || method.getParameters().size() != 1
        || method.getReturnType().getKind() == TypeKind.VOID) {
      report(
          ": "
              + name
              + " must be static and not private, take one parameter, have no type parameters and"
              + " return something",
          FORM);
      return null;
    }
    return method;
  }

  private void target(TypeMirror target) {
    if (target.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) target).asElement();
      boolean isClass =
          element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
      if (isClass
          && !element.getModifiers().contains(Modifier.ABSTRACT)
          && !VALUES.contains(element.getQualifiedName().toString())) {
        return;
      }
    }
    report(
        " stores "
            + types.erasure(target)
            + ", and only objects of a class that is not abstract, no enum and no plain value are"
            + " stored as something else",
        "name the class that the objects have");
  }

  private void fit(ExecutableElement store, ExecutableElement restore) {
    TypeMirror target = store.getParameters().get(0).asType();
    TypeMirror stored = restore.getParameters().get(0).asType();
    if (!same(target, restore.getReturnType())) {
      report(": restore returns " + restore.getReturnType() + ", and store takes " + target, FORM);
    }
    if (!same(stored, store.getReturnType())) {
      report(": restore takes " + stored + ", and store returns " + store.getReturnType(), FORM);
    }
    if (restore.getThrownTypes().stream().anyMatch(this::isChecked)) {
      report(
          ": restore throws a checked exception, which nobody could catch at run time",
          "have it throw an unchecked one");
    }
  }

  private boolean isChecked(TypeMirror thrown) {
    return !types.isSubtype(thrown, named("java.lang.RuntimeException"))
        && !types.isSubtype(thrown, named("java.lang.Error"));
  }

  private TypeMirror named(String name) {
    return elements.getTypeElement(name).asType();
  }

  private boolean same(TypeMirror one, TypeMirror other) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }

  private void report(String fact, String remedy) {
    problems.add(
        Problem.of(ProblemId.BadSubstitution, site, type.getQualifiedName() + fact, remedy));
  }
}
