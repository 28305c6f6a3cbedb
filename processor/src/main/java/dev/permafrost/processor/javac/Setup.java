package dev.permafrost.processor.javac;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.pipeline.Options;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What a compilation with routines needs to know before the first facade.
 *
 * @param options what the user asked for
 * @param compiler the javac that runs us; empty if nothing is frozen
 * @param reasonForLive why routines run live as long as nothing has frozen them
 */
record Setup(Options options, Optional<HostCompiler> compiler, String reasonForLive) {
  private static final String RUNTIME = "dev.permafrost.runtime.Gate";
  private static final String AFTERWARDS =
      "freeze the classes afterwards, with the Maven goal permafrost:freeze or the command freeze";

  /**
   * The setup of a compilation.
   *
   * @param stubs whether its sources are stubs of Kotlin classes, whose methods do nothing
   */
  static Outcome<Setup> of(ProcessingEnvironment environment, boolean stubs) {
    if (environment.getElementUtils().getTypeElement(RUNTIME) == null) {
      return Outcome.failure(
          problem(
              ProblemId.RuntimeModelMissing,
              "the run-time model, which generated classes need, is not on the class path",
              "add dev.permafrost:permafrost-runtime-model to the dependencies (and requires"
                  + " dev.permafrost.runtime to module-info.java, if there is one)"));
    }
    return Options.read(environment.getOptions()).then(options -> of(options, environment, stubs));
  }

  private static Outcome<Setup> of(
      Options options, ProcessingEnvironment environment, boolean stubs) {
    if (options.live()) {
      return live(
          options,
          "compiled with -Apermafrost.mode=live",
          "as -Apermafrost.mode=live asks for",
          "");
    }
    if (stubs) {
      return live(
          options,
          "compiled from Kotlin, and not frozen since",
          "these are stubs of Kotlin classes, whose methods do nothing",
          AFTERWARDS);
    }
    Optional<HostCompiler> compiler = HostCompiler.of(environment);
    if (compiler.isEmpty()) {
      return live(
          options,
          "compiled by something that is not javac, and not frozen since",
          "only javac can freeze them while it compiles, and this is "
              + environment.getClass().getName(),
          AFTERWARDS + "; or say -Apermafrost.mode=live where live is intended");
    }
    return Outcome.success(
        new Setup(options, compiler, "nothing has frozen it since it was compiled"));
  }

  private static Outcome<Setup> live(
      Options options, String reason, String because, String remedy) {
    Problem note = problem(ProblemId.NothingFrozen, "routines will run live: " + because, remedy);
    return new Outcome.Success<>(new Setup(options, Optional.empty(), reason), List.of(note));
  }

  private static Problem problem(ProblemId id, String fact, String remedy) {
    return Problem.of(id, Site.COMPILATION, fact, remedy);
  }
}
