package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Denial;
import java.util.List;

/** Says in the user's terms what the seal refused. */
final class Denials {
  private Denials() {}

  static List<Problem> problems(Routine routine, List<Denial> denials) {
    return denials.stream().map(denial -> problem(routine, denial)).toList();
  }

  private static Problem problem(Routine routine, Denial denial) {
    boolean exit = denial.category() == Category.EXIT;
    return Problem.of(
        exit ? ProblemId.RoutineExitedJvm : ProblemId.DeniedByRule,
        routine.site(),
        fact(denial),
        denial.category().remedy());
  }

  private static String fact(Denial denial) {
    StringBuilder text = new StringBuilder("the routine ");
    text.append(denial.category().deed());
    text.append(denial.place().isEmpty() ? "" : " at " + denial.place());
    text.append(", by ").append(denial.called());
    text.append(denial.key().isEmpty() ? "" : " of " + denial.key());
    for (String frame : denial.chain()) {
      text.append("\n    at ").append(frame);
    }
    return text.toString();
  }
}
