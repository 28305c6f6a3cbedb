package dev.permafrost.processor.javac;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.javac.program.OutputFiles;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.pipeline.InternalFaults;
import dev.permafrost.processor.routine.Declaration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The rounds of one compilation: gathers the annotated methods of each, and those of earlier rounds
 * that were put off, for the door. Without a routine it does no more than look for the index of an
 * earlier build.
 */
public final class Rounds {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final ProblemPrinter printer;

  /** Put-off classes, by name since elements of one round are stale in the next. */
  private final Set<String> deferred = new TreeSet<>();

  /** Top-level classes given as source, in this round and before. */
  private final Set<String> roots = new HashSet<>();

  private Substitutions substitutions;
  private boolean stubs;
  private OutputFiles files;
  private Output output;
  private JavacDoor door;

  /** For one compilation. */
  public Rounds(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.printer = new ProblemPrinter(environment);
  }

  /** Takes the next round but the last. */
  public void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (output == null) {
      files = new OutputFiles(environment.getFiler());
      files.compiles(modules(round));
      stubs = ElementFilter.typesIn(round.getRootElements()).stream().anyMatch(Rounds::isStub);
      output = new Output(files);
      printer.print(output.removeStale(new StaleOwners(elements, files)::isStale));
      substitutions = new Substitutions(environment, output, printer);
    }
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      roots.add(root.getQualifiedName().toString());
    }
    substitutions.next(annotations, round);
    Set<ExecutableElement> methods = methods(annotations, round);
    if (!methods.isEmpty() && hasDoor()) {
      substitutions.askClassPath();
      if (!printer.failed()) {
        deferred.addAll(door.facades(methods));
      }
    }
  }

  /** Takes the last round; what is frozen comes later, when javac is done. */
  public void last(boolean errorRaised) {
    if (door != null) {
      door.processingIsOver(errorRaised);
    } else if (output != null) {
      printer.print(output.finish());
    }
  }

  /** Says that Permafrost itself has failed; whatever it was, javac goes on to its own errors. */
  public void fault(Throwable fault) {
    printer.print(List.of(InternalFaults.problem(Site.COMPILATION, fault)));
  }

  /** Only a class file has this annotation otherwise, and what kapt makes of a class for javac. */
  private static boolean isStub(TypeElement source) {
    return source.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().equals("kotlin.Metadata"));
  }

  private Set<String> modules(RoundEnvironment round) {
    Set<String> names = new TreeSet<>();
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      ModuleElement module = elements.getModuleOf(root);
      if (module != null && !module.isUnnamed()) {
        names.add(module.getQualifiedName().toString());
      }
    }
    return names;
  }

  private boolean hasDoor() {
    if (door == null && !printer.failed()) {
      Outcome<Setup> setup = Setup.of(environment, stubs);
      printer.print(setup.problems());
      if (setup instanceof Outcome.Success<Setup> success) {
        door =
            new JavacDoor(
                environment, success.value(), roots, substitutions.all(), files, output, printer);
      }
    }
    return door != null;
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
