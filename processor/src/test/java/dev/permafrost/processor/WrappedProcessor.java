package dev.permafrost.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Runs the processor the way build tools do that put something of their own around javac. */
@SupportedAnnotationTypes("*")
final class WrappedProcessor extends AbstractProcessor {
  private final FreezeProcessor processor = new FreezeProcessor();
  private final UnaryOperator<ProcessingEnvironment> wrapping;

  WrappedProcessor(UnaryOperator<ProcessingEnvironment> wrapping) {
    this.wrapping = wrapping;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    super.init(environment);
    processor.init(wrapping.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }
}
