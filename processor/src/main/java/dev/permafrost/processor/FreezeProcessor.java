package dev.permafrost.processor;

import com.google.auto.service.AutoService;
import dev.permafrost.processor.routine.Declaration;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor: hands on the compiler's rounds. It asks to see every compilation, also
 * those without a routine, since there may be something to clean up.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class FreezeProcessor extends AbstractProcessor {
  /** What users write for this processor, and what it writes itself. */
  private static final Set<String> OURS =
      Set.of(Declaration.ANNOTATION, "javax.annotation.processing.Generated");

  private Rounds rounds;

  /** For the compiler, which makes one per compilation. */
  public FreezeProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (round.processingOver()) {
        rounds.last(round.errorRaised());
      } else {
        rounds.next(annotations, round);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      rounds.fault(fault);
    }
    return allOurs(annotations);
  }

  /**
   * Whether no other processor can be waiting for one of these: to claim what others read would
   * take it from them, and to leave our own unclaimed would draw javac's lint warning.
   */
  private static boolean allOurs(Set<? extends TypeElement> annotations) {
    for (TypeElement annotation : annotations) {
      if (!OURS.contains(annotation.getQualifiedName().toString())) {
        return false;
      }
    }
    return !annotations.isEmpty();
  }
}
