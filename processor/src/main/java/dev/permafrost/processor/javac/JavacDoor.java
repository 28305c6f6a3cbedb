package dev.permafrost.processor.javac;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.permafrost.processor.classes.AskedResources;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.Discovered;
import dev.permafrost.processor.discovery.RoutineDiscovery;
import dev.permafrost.processor.javac.program.CompilerElements;
import dev.permafrost.processor.javac.program.CompilerProgram;
import dev.permafrost.processor.javac.program.OutputFiles;
import dev.permafrost.processor.output.ClassFolder;
import dev.permafrost.processor.output.Output;
import dev.permafrost.processor.pipeline.FreezePipeline;
import dev.permafrost.processor.pipeline.FrozenProgram;
import dev.permafrost.processor.pipeline.FrozenSources;
import dev.permafrost.processor.pipeline.InternalFaults;
import dev.permafrost.processor.pipeline.Options;
import dev.permafrost.processor.pipeline.Progress;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.Substitute;
import dev.permafrost.processor.sandbox.BuildWorld;
import dev.permafrost.processor.sandbox.HeadStart;
import dev.permafrost.processor.sandbox.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The front door of a compilation with routines: it writes facades while processors run, and when
 * javac is done has the pipeline freeze what javac wrote, whatever other processors and plugins had
 * a hand in it.
 */
final class JavacDoor implements TaskListener {
  private static final String GENERATED = "dev.permafrost.runtime.Generated";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Setup setup;
  private final Set<String> roots;
  private final Collection<Substitute> substitutes;
  private final OutputFiles files;
  private final Output output;
  private final ProblemPrinter printer;
  private final Map<Owner, List<Routine>> routines = new LinkedHashMap<>();
  private final HeldBack owners;

  /** What is wrong with routines; told when javac is done, so that it hides nothing of others. */
  private final List<Problem> refused = new ArrayList<>();

  private boolean listening;
  private HeadStart workers;

  /**
   * A door for one compilation.
   *
   * @param roots top-level classes that the compiler was given as source; grows while it runs
   * @param substitutes all substitutions known; grows likewise
   */
  JavacDoor(
      ProcessingEnvironment environment,
      Setup setup,
      Set<String> roots,
      Collection<Substitute> substitutes,
      OutputFiles files,
      Output output,
      ProblemPrinter printer) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.setup = setup;
    this.roots = roots;
    this.substitutes = substitutes;
    this.files = files;
    this.output = output;
    this.printer = printer;
    this.owners = new HeldBack(files);
    printer.use(setup.options().cost());
  }

  /**
   * Writes the facades of the routines of one round.
   *
   * @return source names of owners to come again with, since a name they need is not there yet
   */
  Set<String> facades(Collection<ExecutableElement> methods) {
    Discovered found =
        new RoutineDiscovery(elements, environment.getTypeUtils(), this::hasGenerated)
            .discover(methods);
    if (setup.compiler().isPresent()) {
      refused.addAll(found.problems());
    } else {
      printer.print(found.problems());
    }
    Map<Owner, List<Routine>> ready = found.byOwner();
    ready.keySet().removeIf(owner -> found.deferred().contains(owner.sourceName()));
    if (!printer.failed()) {
      Facades facades = new Facades(environment, output, printer);
      ready.forEach((owner, own) -> facades.write(owner, own, setup.reasonForLive()));
      setup.compiler().ifPresent(compiler -> expect(ready, compiler));
    }
    return new TreeSet<>(found.deferred());
  }

  /** Killed at the wrong moment, javac leaves a facade that no index lists. */
  private boolean hasGenerated(String className) {
    TypeElement type = elements.getTypeElement(className);
    return output.hasGenerated(className)
        || type != null && StaleOwners.isAnnotated(type, GENERATED);
  }

  /** The workers are on their way while javac goes on. */
  private void expect(Map<Owner, List<Routine>> ready, HostCompiler compiler) {
    if (!listening && !(ready.isEmpty() && refused.isEmpty())) {
      listening = true;
      compiler.task().addTaskListener(this);
    }
    if (workers == null && !ready.isEmpty()) {
      workers = new HeadStart(limits());
    }
    refused.forEach(problem -> printer.keep(problem.site(), compiler.trees()));
    routines.putAll(ready);
    ready.forEach(
        (owner, own) -> {
          owners.expect(owner);
          printer.keep(owner.site(), compiler.trees());
          own.forEach(routine -> printer.keep(routine.site(), compiler.trees()));
        });
    substitutes.forEach(each -> printer.keep(each.site(), compiler.trees()));
  }

  private Limits limits() {
    Options options = setup.options();
    return Limits.DEFAULT
        .withTimeout(options.timeout())
        .withPreview(environment.isPreviewEnabled())
        .withHeap(options.heapMebibytes())
        .withOthers(options.jdks());
  }

  /** After this, javac compiles what is there now, if there was no error. */
  void processingIsOver(boolean errorRaised) {
    if (!listening) {
      printer.print(output.finish());
    } else if (errorRaised && workers != null) {
      workers.close();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      TypeElement type = event.getTypeElement();
      if (event.getKind() == TaskEvent.Kind.GENERATE && isClass(type)) {
        String name = elements.getBinaryName(type).toString();
        files.compiled(name, event.getSourceFile().toUri(), module(type));
        owners.written(name);
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        printer.compilationIsDone();
        compilationIsDone();
      }
    } catch (RuntimeException fault) {
      // javac takes what a listener throws for a crash of its own.
      printer.print(InternalFaults.problem(Site.COMPILATION, fault));
    }
  }

  /** A module declaration is compiled to a class file, too, but javac knows no more of it. */
  private static boolean isClass(TypeElement type) {
    return type != null && !type.getSimpleName().contentEquals("module-info");
  }

  private String module(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  private void compilationIsDone() {
    try {
      boolean compiled = !printer.failed() && owners.areWritten(roots);
      printer.print(refused);
      if (compiled && !routines.isEmpty()) {
        freeze();
      }
      if (printer.failed()) {
        discardAll();
      } else if (compiled) {
        owners.release();
      } else {
        // javac has failed. What it wrote before goes; what it did not come to stays as it was.
        discard(owners.written(), Set.of());
      }
      printer.print(output.finish());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      printer.print(InternalFaults.problem(Site.COMPILATION, fault));
      discardAll();
    } finally {
      if (workers != null) {
        workers.close();
      }
    }
  }

  private void discardAll() {
    Set<String> withoutRoutine = new TreeSet<>();
    refused.forEach(problem -> withoutRoutine.add(problem.site().owner()));
    discard(routines.keySet(), withoutRoutine);
  }

  private void discard(Collection<Owner> some, Set<String> others) {
    Set<String> names = new TreeSet<>(others);
    some.forEach(owner -> names.add(owner.binaryName()));
    printer.print(output.discard(some, owners.writtenIn(names)));
  }

  private void freeze() {
    List<Owner> unreadable =
        routines.keySet().stream()
            .filter(owner -> files.read(ClassFolder.pathOf(owner.binaryName())).isEmpty())
            .toList();
    if (!unreadable.isEmpty()) {
      printer.print(notReadable(unreadable.get(0)));
      return;
    }
    FrozenProgram frozen = frozen();
    printer.print(frozen.problems());
    if (!printer.failed()) {
      printer.print(output.write(frozen.owners()));
      printer.print(FrozenSources.write(frozen, setup.options().reportDir()));
    }
  }

  private FrozenProgram frozen() {
    try (CompilerProgram program =
        new CompilerProgram(
            files,
            environment.getFiler(),
            new CompilerElements(elements),
            setup.options().places(),
            setup.options().opened())) {
      BuildWorld build = BuildWorld.current(ProjectFolder.of(environment.getFiler()));
      AskedResources asked = new AskedResources(program);
      FrozenProgram frozen =
          new FreezePipeline(asked, substitutes, workers, build, new Progress(printer::note))
              .freeze(routines.values().stream().flatMap(List::stream).toList());
      output.haveRead(routines.keySet(), asked.asked());
      return frozen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem notReadable(Owner owner) {
    return Problem.of(
        ProblemId.NothingFrozen,
        owner.site(),
        "routines will run live: the compiler's file manager does not hand out the class file of "
            + owner.sourceName()
            + " that it wrote",
        "freeze the classes where they are stored, with the Maven goal permafrost:freeze or the"
            + " command freeze");
  }
}
