package dev.permafrost.processor;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.SubstituteDiscovery;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Substitute;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The rounds of one compilation: gathers the annotated methods of each, and those of earlier rounds
 * that were put off, for the pipeline. Without a routine it does no more than look for the index of
 * an earlier build.
 */
final class Rounds {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final ProblemPrinter printer;

  /** Put-off classes, by name since elements of one round are stale in the next. */
  private final Set<String> deferred = new TreeSet<>();

  /** Top-level classes given as source, in this round and before. */
  private final Set<String> roots = new HashSet<>();

  private final Map<String, Substitute> substitutes = new TreeMap<>();

  /** Classes marked as substitutions that need a type which is not there yet. */
  private final Set<String> unfinished = new TreeSet<>();

  private boolean askedClassPath;
  private Output output;
  private FreezePipeline pipeline;

  Rounds(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.printer = new ProblemPrinter(environment);
  }

  /** Takes the next round but the last. */
  void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (output == null) {
      output = new Output(environment.getFiler());
      printer.print(output.removeStale(elements));
    }
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      roots.add(root.getQualifiedName().toString());
    }
    substitutes(annotations, round);
    Set<ExecutableElement> methods = methods(annotations, round);
    if (!methods.isEmpty() && hasPipeline()) {
      askClassPath();
      if (!printer.failed()) {
        deferred.addAll(pipeline.run(methods, roots, substitutes.values()));
      }
    }
  }

  private void substitutes(Set<? extends TypeElement> annotations, RoundEnvironment round) {
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
      for (Substitute each : found.substitutes()) {
        printer.print(output.mark(each, elements));
      }
      printer.print(SubstituteDiscovery.rivals(substitutes.values()));
    }
  }

  /** Asked when there is something to freeze: all else can do without. */
  private void askClassPath() {
    if (!askedClassPath) {
      askedClassPath = true;
      Set<String> own = Set.copyOf(substitutes.keySet());
      SubstituteDiscovery.Found found = discovery().onClassPath(own);
      add(found);
      if (!found.substitutes().isEmpty()) {
        printer.print(SubstituteDiscovery.rivals(substitutes.values()));
      }
    }
  }

  private SubstituteDiscovery discovery() {
    return new SubstituteDiscovery(elements, environment.getTypeUtils());
  }

  private void add(SubstituteDiscovery.Found found) {
    printer.print(found.problems());
    found.substitutes().forEach(each -> substitutes.put(each.sourceName(), each));
  }

  /** Takes the last round, in which nothing may be generated unless javac fails anyway. */
  void last(boolean errorRaised) {
    if (pipeline != null && !errorRaised) {
      pipeline.leaveToJavac();
    }
    if (output != null) {
      printer.print(output.finish());
    }
  }

  /** Says that Permafrost itself has failed; whatever it was, javac goes on to its own errors. */
  void fault(Throwable fault) {
    printer.print(List.of(InternalFaults.problem(Site.COMPILATION, fault)));
  }

  private boolean hasPipeline() {
    if (pipeline == null && !printer.failed()) {
      Outcome<Setup> setup = Setup.of(environment);
      printer.print(setup.problems());
      if (setup instanceof Outcome.Success<Setup> success) {
        pipeline = new FreezePipeline(environment, success.value(), output, printer);
      }
    }
    return pipeline != null;
  }

  private Set<ExecutableElement> methods(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<ExecutableElement> methods = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      if (isOurs(annotation)) {
        methods.addAll(ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    for (String name : deferred) {
      TypeElement owner = elements.getTypeElement(name);
      if (owner != null) {
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(Rounds::isAnnotated)
            .forEach(methods::add);
      }
    }
    deferred.clear();
    return methods;
  }

  private static boolean isAnnotated(Element method) {
    return method.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(Rounds::isOurs);
  }

  /** Also its nested ones, which do nothing alone: someone has to say so. */
  private static boolean isOurs(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return name.equals(Declaration.ANNOTATION) || name.startsWith(Declaration.ANNOTATION + ".");
  }
}
