package dev.permafrost.processor.javac;

import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the sources of facades while processors run. */
final class Facades {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Output output;
  private final ProblemPrinter printer;

  Facades(ProcessingEnvironment environment, Output output, ProblemPrinter printer) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.output = output;
    this.printer = printer;
  }

  /**
   * Writes one.
   *
   * @param reason why it runs live as long as it does
   */
  void write(Owner owner, List<Routine> routines, String reason) {
    TypeElement origin = elements.getTypeElement(owner.sourceName());
    Emission.Facade facade = Emission.facade(owner, routines, seesGenerated(origin), reason);
    String name = owner.frozenName();
    try (Writer out = environment.getFiler().createSourceFile(name, origin).openWriter()) {
      out.write(facade.source());
      output.compiled(owner.binaryName(), owner.sourceName(), facade.classes());
    } catch (IOException | IllegalArgumentException e) {
      // javac's file manager answers a folder in the place of a file with the latter.
      printer.print(Substitutions.cannotWrite(name, e));
    }
  }

  /** A module that does not read java.compiler cannot name the annotation. */
  private boolean seesGenerated(TypeElement owner) {
    ModuleElement module = elements.getModuleOf(owner);
    return (module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED))
        != null;
  }
}
