package dev.permafrost.processor;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Site;
import java.util.Collection;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Tells the user about problems, each at its element. */
final class ProblemPrinter {
  private final Messager messager;
  private final Elements elements;
  private boolean failed;

  ProblemPrinter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.elements = environment.getElementUtils();
  }

  /** Whether an error has been printed. */
  boolean failed() {
    return failed;
  }

  void print(Collection<Problem> problems) {
    problems.forEach(this::print);
  }

  void print(Problem problem) {
    Element element = element(problem.site());
    Diagnostic.Kind kind = kind(problem);
    failed |= kind == Diagnostic.Kind.ERROR;
    if (element == null) {
      messager.printMessage(kind, problem.message());
    } else {
      messager.printMessage(kind, problem.message(), element);
    }
  }

  /** Says something that is no problem. */
  void note(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }

  private static Diagnostic.Kind kind(Problem problem) {
    return switch (problem.id().severity()) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
    };
  }

  /** The method or class; null where it is not, or no longer, known to the compiler. */
  private Element element(Site site) {
    TypeElement owner = site.owner().isEmpty() ? null : owner(site.owner());
    if (owner == null || site.routine().isEmpty()) {
      return owner;
    }
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(site.routine()))
        .map(Element.class::cast)
        .findFirst()
        .orElse(owner);
  }

  /** A dollar sign may stand between two classes or inside a name; each is tried. */
  private TypeElement owner(String binaryName) {
    TypeElement found = elements.getTypeElement(binaryName);
    int dollar = binaryName.indexOf('$');
    while (found == null && dollar > 0) {
      TypeElement outer = elements.getTypeElement(binaryName.substring(0, dollar));
      found = outer == null ? null : nested(outer, binaryName);
      dollar = binaryName.indexOf('$', dollar + 1);
    }
    return found;
  }

  private TypeElement nested(TypeElement outer, String binaryName) {
    if (elements.getBinaryName(outer).contentEquals(binaryName)) {
      return outer;
    }
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .map(type -> nested(type, binaryName))
        .filter(type -> type != null)
        .findFirst()
        .orElse(null);
  }
}
