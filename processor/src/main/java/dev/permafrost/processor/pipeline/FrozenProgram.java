package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.Severity;
import java.util.List;

/**
 * What came of one run of the pipeline.
 *
 * @param owners all owners with their class files; none where anything failed
 * @param problems everything there is to say, in the order of routines, stage by stage
 */
public record FrozenProgram(List<FrozenOwner> owners, List<Problem> problems) {
  public FrozenProgram {
    owners = List.copyOf(owners);
    problems = List.copyOf(problems);
  }

  static FrozenProgram of(List<FrozenOwner> owners, List<Problem> problems) {
    FrozenProgram all = new FrozenProgram(owners, problems);
    return all.failed() ? new FrozenProgram(List.of(), problems) : all;
  }

  /** A run that failed before the first stage. */
  public static FrozenProgram failure(Problem problem) {
    return new FrozenProgram(List.of(), List.of(problem));
  }

  /** Whether some problem is an error, so that nothing may be written. */
  public boolean failed() {
    return problems.stream().anyMatch(problem -> problem.id().severity() == Severity.ERROR);
  }
}
