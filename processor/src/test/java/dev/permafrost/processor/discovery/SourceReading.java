package dev.permafrost.processor.discovery;

import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Substitute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds routines and substitutions in source while javac compiles it. */
@SupportedAnnotationTypes("dev.permafrost.*")
final class SourceReading extends AbstractProcessor {
  private Discovered routines = new Discovered(List.of(), List.of(), Set.of());
  private SubstituteDiscovery.Found substitutes =
      new SubstituteDiscovery.Found(List.of(), List.of(), Set.of());

  Discovered routines() {
    return routines;
  }

  SubstituteDiscovery.Found substitutes() {
    return substitutes;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      return false;
    }
    Set<ExecutableElement> methods = new LinkedHashSet<>();
    Set<TypeElement> types = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (name.startsWith(Declaration.ANNOTATION)) {
        methods.addAll(ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation)));
      } else if (name.equals(Substitute.ANNOTATION)) {
        types.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    routines =
        new RoutineDiscovery(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), name -> false)
            .discover(methods);
    substitutes =
        new SubstituteDiscovery(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
            .inSources(types);
    return false;
  }
}
