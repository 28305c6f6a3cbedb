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
 * What a compilation with routines needs to know before the first stage.
 *
 * @param options what the user asked for
 * @param compiler the javac that runs us; empty if nothing is frozen
 */
record Setup(Options options, Optional<HostCompiler> compiler) {
  private static final String RUNTIME = "dev.permafrost.runtime.Gate";

  static Outcome<Setup> of(ProcessingEnvironment environment) {
    if (environment.getElementUtils().getTypeElement(RUNTIME) == null) {
      return Outcome.failure(
          problem(
              ProblemId.RuntimeModelMissing,
              "the run-time model, which generated classes need, is not on the class path",
              "add dev.permafrost:permafrost-runtime-model to the dependencies (and requires"
                  + " dev.permafrost.runtime to module-info.java, if there is one)"));
    }
    return Options.read(environment.getOptions()).then(options -> of(options, environment));
  }

  private static Outcome<Setup> of(Options options, ProcessingEnvironment environment) {
    Setup setup =
        new Setup(options, options.live() ? Optional.empty() : HostCompiler.of(environment));
    return setup.compiler.isPresent()
        ? Outcome.success(setup)
        : new Outcome.Success<>(setup, List.of(setup.nothingFrozen(environment)));
  }

  /** Why routines run live as long as nothing has frozen them. */
  String reasonForLive() {
    if (options.live()) {
      return "compiled with -Apermafrost.mode=live";
    }
    return compiler.isPresent()
        ? "nothing has frozen it since it was compiled"
        : "compiled by something that is not javac, and not frozen since";
  }

  private Problem nothingFrozen(ProcessingEnvironment environment) {
    return options.live()
        ? problem(
            ProblemId.NothingFrozen,
            "routines will run live, as -Apermafrost.mode=live asks for",
            "")
        : problem(
            ProblemId.NothingFrozen,
            "routines will run live: only javac can freeze them while it compiles, and this is "
                + environment.getClass().getName(),
            "freeze the classes afterwards, with the Maven goal permafrost:freeze or the command"
                + " freeze; or say -Apermafrost.mode=live where live is intended");
  }

  private static Problem problem(ProblemId id, String fact, String remedy) {
    return Problem.of(id, Site.COMPILATION, fact, remedy);
  }
}
