package dev.permafrost.processor;

import com.google.auto.service.AutoService;
import dev.permafrost.processor.javac.Rounds;
import dev.permafrost.processor.pipeline.Options;
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
 * those without a routine, since there may be something to clean up. It claims no annotation: once
 * all are claimed, javac asks no further processor in that round, and those behind this one would
 * miss their turn. The price is a warning of {@code -Xlint:processing}.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class FreezeProcessor extends AbstractProcessor {
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
    return false;
  }
}
