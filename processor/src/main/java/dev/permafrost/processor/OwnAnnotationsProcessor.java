package dev.permafrost.processor;

import com.google.auto.service.AutoService;
import dev.permafrost.processor.routine.Declaration;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that {@link FreezeProcessor} has read or written, so that {@code
 * -Xlint:processing} has nothing to warn of. A processor for all annotations can only claim all or
 * none, and would take those of other processors from them; hence a second one, which must be asked
 * after the first. Service files are sorted by name.
 */
@AutoService(Processor.class)
public final class OwnAnnotationsProcessor extends AbstractProcessor {

  /** For the compiler, which makes one per compilation. */
  public OwnAnnotationsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Declaration.ANNOTATION, "javax.annotation.processing.Generated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
