package dev.permafrost.processor.javac;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.SubstituteDiscovery;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The substitutions of a compilation and of its class path, gathered round by round. */
final class Substitutions {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Output output;
  private final ProblemPrinter printer;
  private final Map<String, Substitute> bySourceName = new TreeMap<>();

  /** Classes marked as substitutions that need a type which is not there yet. */
  private final Set<String> unfinished = new TreeSet<>();

  private boolean askedClassPath;

  Substitutions(ProcessingEnvironment environment, Output output, ProblemPrinter printer) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.output = output;
    this.printer = printer;
  }

  /** All that are known; more come with later rounds. */
  Collection<Substitute> all() {
    return Collections.unmodifiableCollection(bySourceName.values());
  }

  void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> marked = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(Substitute.ANNOTATION)) {
        marked.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    unfinished.forEach(name -> marked.add(elements.getTypeElement(name)));
    unfinished.clear();
    if (!marked.isEmpty()) {
      SubstituteDiscovery.Found found = discovery().inSources(marked);
      add(found);
      unfinished.addAll(found.deferred());
      found.substitutes().forEach(this::mark);
      printer.print(SubstituteDiscovery.rivals(bySourceName.values()));
    }
  }

  /** Asked when there is something to freeze: all else can do without. */
  void askClassPath() {
    if (!askedClassPath) {
      askedClassPath = true;
      Set<String> own = Set.copyOf(bySourceName.keySet());
      SubstituteDiscovery.Found found = discovery().onClassPath(own);
      add(found);
      if (!found.substitutes().isEmpty()) {
        printer.print(SubstituteDiscovery.rivals(bySourceName.values()));
      }
    }
  }

  private SubstituteDiscovery discovery() {
    return new SubstituteDiscovery(elements, environment.getTypeUtils());
  }

  private void add(SubstituteDiscovery.Found found) {
    printer.print(found.problems());
    found.substitutes().forEach(each -> bySourceName.put(each.sourceName(), each));
  }

  /**
   * Marks a substitution, so that compilations with its class on their class path know of it. A
   * named module gets no mark: no two modules of a program may have the same package.
   */
  private void mark(Substitute substitute) {
    TypeElement origin = elements.getTypeElement(substitute.sourceName());
    ModuleElement module = elements.getModuleOf(origin);
    if (module != null && !module.isUnnamed()) {
      return;
    }
    String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
    String name = Marker.of(packageName, substitute.sourceName());
    try (Writer out = environment.getFiler().createSourceFile(name, origin).openWriter()) {
      out.write(
          "package %s;\n\n/** Tells that {@code %s} is a substitution. */\nfinal class %s {}\n"
              .formatted(
                  Marker.PACKAGE,
                  substitute.sourceName(),
                  name.substring(Marker.PACKAGE.length() + 1)));
      output.compiled(name, substitute.sourceName(), List.of(name));
    } catch (IOException | IllegalArgumentException e) {
      printer.print(cannotWrite(name, e));
    }
  }

  /** What is said where the compiler does not let a source be written. */
  static Problem cannotWrite(String className, Exception cause) {
    return Problem.of(
        ProblemId.OutputFailed,
        Site.COMPILATION,
        "cannot write " + className + ": " + cause,
        "see that the output folder can be written, and that no other tool writes there");
  }
}
