package dev.permafrost.processor.folders;

import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Severity;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.folders.made.FolderContents;
import dev.permafrost.processor.pipeline.Cost;
import dev.permafrost.processor.pipeline.FreezePipeline;
import dev.permafrost.processor.pipeline.FrozenProgram;
import dev.permafrost.processor.pipeline.FrozenSources;
import dev.permafrost.processor.pipeline.InternalFaults;
import dev.permafrost.processor.pipeline.Progress;
import dev.permafrost.processor.sandbox.BuildWorld;
import dev.permafrost.processor.sandbox.HeadStart;
import dev.permafrost.processor.sandbox.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One run over the folders of a request. */
final class FolderRun {
  private static final String NOT_YET = "nothing has frozen it since it was compiled";
  private static final String LIVE = "frozen with mode=live";

  private final FreezeRequest request;
  private final Program program;
  private final FolderOutput output;
  private final GivenClasses given;
  private final FoundRoutines found;
  private final List<Problem> problems = new ArrayList<>();

  /** Looks what there is to freeze. */
  FolderRun(FreezeRequest request, Program program) {
    this.request = request;
    this.program = program;
    this.output = new FolderOutput(request.classes());
    this.given = GivenClasses.in(request.classes());
    this.found = FoundRoutines.of(given.classes(), program, output::hasGenerated);
    this.problems.addAll(found.problems());
    if (!found.routines().isEmpty()) {
      this.problems.addAll(FolderModules.problems(program.modules()));
    }
  }

  /** What counts besides the program, as it is now. */
  SortedMap<String, String> settings() throws IOException {
    return Settings.of(request, program.modules(), found.routines(), output::isOurs);
  }

  /** The same, and what is frozen now. */
  SortedMap<String, String> withFrozen(SortedMap<String, String> settings) throws IOException {
    SortedMap<String, String> all = new TreeMap<>(settings);
    for (Path folder : request.classes()) {
      String ours = FolderContents.of(folder, output::isOurs);
      all.merge("frozen", ours, (one, next) -> one + " " + next);
    }
    return all;
  }

  FreezeReport freeze(Consumer<String> progress) {
    try {
      if (!failed()) {
        List<FrozenOwner> frozen = frozen(progress);
        problems.addAll(failed() ? List.of() : output.write(frozen, markers()));
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      problems.add(InternalFaults.problem(Site.COMPILATION, fault));
    }
    if (failed()) {
      problems.addAll(FolderOutput.withdraw(request.classes(), markers()));
    }
    return report(false);
  }

  private List<FrozenOwner> frozen(Consumer<String> progress) {
    if (found.routines().isEmpty()) {
      return List.of();
    }
    String reason = request.options().live() ? LIVE : NOT_YET;
    List<FrozenOwner> facades = kept(LiveFacades.compile(found.byOwner(), program, reason));
    if (failed() || request.options().live()) {
      return facades;
    }
    try (HeadStart workers = new HeadStart(limits())) {
      FrozenProgram frozen =
          new FreezePipeline(
                  LiveFacades.of(program, facades),
                  found.substitutes(),
                  workers,
                  BuildWorld.current(request.project()),
                  new Progress(progress))
              .freeze(found.routines());
      problems.addAll(frozen.problems());
      problems.addAll(FrozenSources.write(frozen, request.options().reportDir()));
      return frozen.owners();
    }
  }

  private Markers markers() {
    return new Markers(program.modules().isEmpty() ? found.own() : List.of());
  }

  private Limits limits() {
    return Limits.DEFAULT
        .withTimeout(request.options().timeout())
        .withHeap(request.options().heapMebibytes())
        .withPreview(given.usePreview())
        .withJdk(request.options().jdk())
        .withOthers(request.options().jdks());
  }

  private List<FrozenOwner> kept(Outcome<List<FrozenOwner>> outcome) {
    problems.addAll(outcome.problems());
    return outcome instanceof Outcome.Success<List<FrozenOwner>> success
        ? success.value()
        : List.of();
  }

  boolean failed() {
    return problems.stream().anyMatch(problem -> problem.id().severity() == Severity.ERROR);
  }

  /**
   * What there is to say.
   *
   * @param upToDate whether nothing had to be done
   */
  FreezeReport report(boolean upToDate) {
    SourceLines lines = new SourceLines(program);
    Cost cost = request.options().cost();
    boolean frozen = !failed() && !request.options().live();
    return new FreezeReport(
        frozen ? found.routines().size() : 0,
        frozen ? found.byOwner().size() : 0,
        upToDate,
        cost.said(problems).stream()
            .map(problem -> lines.message(problem, cost.severity(problem)))
            .toList());
  }
}
