package dev.permafrost.processor;

import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.classes.StagedClasses;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.Discovered;
import dev.permafrost.processor.discovery.RoutineDiscovery;
import dev.permafrost.processor.emission.Emission;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.Substitute;
import dev.permafrost.processor.sandbox.BuildWorld;
import dev.permafrost.processor.sandbox.HeadStart;
import dev.permafrost.processor.sandbox.Limits;
import dev.permafrost.processor.staging.Staging;
import dev.permafrost.processor.staging.StagingResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * The way of routines through the stages: {@code discovery → staging → sandbox → snapshot →
 * planning → emission → proof → output}. Nothing is written before every routine has come through.
 */
final class FreezePipeline {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Setup setup;
  private final Output output;
  private final ProblemPrinter printer;

  /** All good routines of the compilation so far: their generated classes refer to each other. */
  private final Map<Owner, List<Routine>> known = new LinkedHashMap<>();

  /** All that this compilation and its class path have so far. */
  private Collection<Substitute> substitutes = List.of();

  /** Routines that wait for a name, and what javac will have to say if it never comes. */
  private Map<Owner, List<Routine>> waiting = Map.of();

  private List<StagingResult.SourceError> missing = List.of();

  FreezePipeline(
      ProcessingEnvironment environment, Setup setup, Output output, ProblemPrinter printer) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.setup = setup;
    this.output = output;
    this.printer = printer;
  }

  /**
   * Freezes the routines of one round.
   *
   * @param roots names of all top-level classes the compiler was given as source so far
   * @param substitutions all that the compilation and its class path have so far
   * @return source names of owners to come again with, since a name they need is not there yet
   */
  Set<String> run(
      Collection<ExecutableElement> methods,
      Set<String> roots,
      Collection<Substitute> substitutions) {
    substitutes = substitutions;
    Discovered found = discover(methods);
    printer.print(found.problems());
    Map<Owner, List<Routine>> routines = found.byOwner();
    if (!found.deferred().isEmpty()) {
      return sourceNames(routines, found.deferred());
    }
    known.putAll(routines);
    if (setup.compiler().isEmpty()) {
      write(live(routines, setup.reasonForLive()));
      return Set.of();
    }
    return stage(routines, setup.compiler().get(), roots);
  }

  private Discovered discover(Collection<ExecutableElement> methods) {
    return new RoutineDiscovery(elements, environment.getTypeUtils(), output::hasGenerated)
        .discover(methods);
  }

  private Set<String> stage(
      Map<Owner, List<Routine>> routines, HostCompiler compiler, Set<String> roots) {
    waiting = Map.of();
    try (Staging staging =
            new Staging(
                compiler.compiler(),
                environment,
                compiler.trees(),
                roots,
                setup.options().places());
        HeadStart workers = new HeadStart(limits())) {
      StagingResult result = staging.stage(known);
      if (result instanceof StagingResult.Staged staged) {
        freeze(routines, staged.classes(), workers, compiler);
        return Set.of();
      }
      if (printer.failed()) {
        // A routine that was refused is missing from its generated class: no wonder.
        return Set.of();
      }
      if (result instanceof StagingResult.Failed failed) {
        printer.print(stagingFailed(failed.reason()));
        return Set.of();
      }
      if (result instanceof StagingResult.TooEarly early) {
        early.errors().forEach(error -> printer.print(tooEarly(error)));
        return Set.of();
      }
      return broken(routines, (StagingResult.Broken) result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> broken(Map<Owner, List<Routine>> routines, StagingResult.Broken broken) {
    waiting = routines;
    missing = broken.errors();
    if (broken.mayResolve()) {
      return sourceNames(routines, Set.of());
    }
    leaveToJavac();
    return Set.of();
  }

  private void freeze(
      Map<Owner, List<Routine>> routines,
      StagedClasses classes,
      HeadStart workers,
      HostCompiler compiler) {
    List<Routine> all =
        routines.values().stream()
            .flatMap(List::stream)
            .flatMap(routine -> routine.variants().stream())
            .toList();
    Freezing freezing =
        new Freezing(classes, substitutes, workers, buildWorld(), this::emission, printer);
    write(freezing.freeze(all));
    LambdaNumbers.watch(
        compiler.task(),
        elements,
        environment.getFiler(),
        freezing.hosts(),
        classes.lookup(),
        printer::print);
  }

  private BuildWorld buildWorld() {
    return BuildWorld.current(ProjectFolder.of(environment.getFiler()));
  }

  private Limits limits() {
    return Limits.DEFAULT
        .withTimeout(setup.options().timeout())
        .withPreview(environment.isPreviewEnabled())
        .withHeap(setup.options().heapMebibytes());
  }

  /**
   * Gives up on sources that have errors, which are javac's to report: the generated classes are
   * there only so that javac does not miss them on top of that.
   */
  void leaveToJavac() {
    if (!waiting.isEmpty()) {
      write(live(waiting, "the sources did not compile"));
      setup
          .compiler()
          .ifPresent(compiler -> JavacVerdict.await(compiler.task(), missing, printer::print));
      waiting = Map.of();
    }
  }

  private Map<Owner, GeneratedClass> live(Map<Owner, List<Routine>> routines, String reason) {
    Map<Owner, GeneratedClass> generated = new LinkedHashMap<>();
    routines.forEach(
        (owner, own) -> generated.put(owner, emission(owner).live(owner, own, reason)));
    return generated;
  }

  /** A module that does not read java.compiler cannot name the Generated annotation. */
  private Emission emission(Owner owner) {
    var module = elements.getModuleOf(elements.getTypeElement(owner.sourceName()));
    String generated = "javax.annotation.processing.Generated";
    return new Emission(
        (module == null
                ? elements.getTypeElement(generated)
                : elements.getTypeElement(module, generated))
            != null);
  }

  private void write(Map<Owner, GeneratedClass> generated) {
    if (!printer.failed()) {
      generated.forEach((owner, each) -> printer.print(output.write(owner, each, elements)));
    }
  }

  private static Set<String> sourceNames(Map<Owner, List<Routine>> routines, Set<String> more) {
    Set<String> names = new TreeSet<>(more);
    routines.keySet().forEach(owner -> names.add(owner.sourceName()));
    return names;
  }

  private static Problem tooEarly(StagingResult.SourceError error) {
    return Problem.of(
        ProblemId.ConstantTooEarly,
        new Site(error.className(), ""),
        "line "
            + error.line()
            + " needs the value of a frozen constant to compile, before its routine can run",
        "compare with if, or write the case label or annotation value as a constant of your own");
  }

  private static Problem stagingFailed(String reason) {
    return Problem.of(
        ProblemId.StagingFailed,
        Site.COMPILATION,
        "the sources cannot be compiled ahead of time: " + reason,
        "report this as a bug of Permafrost; -Apermafrost.mode=live gets the build through");
  }
}
