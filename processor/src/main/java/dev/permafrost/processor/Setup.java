package dev.permafrost.processor;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What a compilation with routines needs to know before the first stage.
 *
 * @param options what the user asked for
 * @param compiler the javac that runs us; empty if routines can only be run live
 */
record Setup(Options options, Optional<HostCompiler> compiler) {
  private static final String RUNTIME = "dev.permafrost.runtime.Gate";

  static Outcome<Setup> of(ProcessingEnvironment environment) {
    if (environment.getElementUtils().getTypeElement(RUNTIME) == null) {
      return Outcome.failure(
          problem(
              ProblemId.StagingFailed,
              "the run-time model, which generated classes need, is not on the class path",
              "add dev.permafrost:permafrost-runtime-model to the dependencies (and requires"
                  + " dev.permafrost.runtime to module-info.java, if there is one)"));
    }
    return Options.read(environment.getOptions()).then(options -> of(options, environment));
  }

  private static Outcome<Setup> of(Options options, ProcessingEnvironment environment) {
    if (options.live()) {
      return Outcome.success(new Setup(options, Optional.empty()));
    }
    Optional<HostCompiler> compiler = HostCompiler.of(environment);
    Setup setup = new Setup(options, compiler);
    return compiler.isPresent()
        ? Outcome.success(setup)
        : new Outcome.Success<>(setup, List.of(unsupported(environment)));
  }

  /** Why routines are run live when there is no compiler to freeze them. */
  String reasonForLive() {
    return options.live()
        ? "compiled with -Apermafrost.mode=live"
        : "compiled by something that is not javac";
  }

  private static Problem unsupported(ProcessingEnvironment environment) {
    return problem(
        ProblemId.CompilerUnsupported,
        "nothing is frozen, routines will run live: freezing needs javac, and this is "
            + environment.getClass().getName(),
        "build with javac of a JDK, or say -Apermafrost.mode=live where that is intended");
  }

  private static Problem problem(ProblemId id, String fact, String remedy) {
    return Problem.of(id, Site.COMPILATION, fact, remedy);
  }
}
