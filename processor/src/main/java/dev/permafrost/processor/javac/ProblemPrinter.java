package dev.permafrost.processor.javac;

import com.sun.source.util.Trees;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.pipeline.Cost;
import java.util.List;
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
  private final Positions positions = new Positions();
  private Cost cost = Cost.NOTE;
  private boolean failed;
  private boolean late;

  ProblemPrinter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.elements = environment.getElementUtils();
  }

  /** Whether an error has been printed. */
  boolean failed() {
    return failed;
  }

  void print(List<Problem> problems) {
    cost.said(problems).forEach(this::print);
  }

  /** Takes down where to print what is found when javac has compiled it. */
  void keep(Site site, Trees trees) {
    Element element = element(site);
    if (element != null) {
      positions.keep(site, element, trees);
    }
  }

  /** What the cost gate says is as severe as this from now on. */
  void use(Cost chosen) {
    cost = chosen;
  }

  /** From now on elements have no positions. */
  void compilationIsDone() {
    late = true;
  }

  void print(Problem problem) {
    Diagnostic.Kind kind = kind(problem);
    failed |= kind == Diagnostic.Kind.ERROR;
    if (!late || !positions.print(kind, problem.message(), problem.site())) {
      print(kind, problem);
    }
  }

  private void print(Diagnostic.Kind kind, Problem problem) {
    Element element = late ? null : element(problem.site());
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

  private Diagnostic.Kind kind(Problem problem) {
    return switch (cost.severity(problem)) {
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
