package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.output.Printed;
import java.util.List;

/** Says in the user's terms how a job went wrong. */
final class Failures {
  /** Exit code of the worker when no memory is left even to say so. */
  private static final int OUT_OF_MEMORY = 90;

  /** Exit code of the worker when no memory for classes is left even to say so. */
  private static final int OUT_OF_METASPACE = 91;

  /** Exit codes above this are 128 plus the signal that ended the process. */
  private static final int SIGNAL = 128;

  /** How a JVM that crashes begins what it says. */
  private static final String FATAL = "A fatal error has been detected by the Java Runtime";

  private Failures() {}

  static List<Problem> notes(Routine routine, Printed printed) {
    String quote = printed.quote();
    return quote.isEmpty()
        ? List.of()
        : List.of(Problem.of(ProblemId.RoutineOutput, routine.site(), quote, ""));
  }

  static List<Problem> problems(Routine routine, Answer answer, Limits limits) {
    return answer instanceof Answer.Denied denied
        ? Denials.problems(routine, denied.denials())
        : List.of(problem(routine, answer, limits));
  }

  static Problem unsealed(Routine routine, UnsealedWorker unsealed) {
    return problem(
        ProblemId.WorkerUnsealed,
        routine,
        "the worker JVM could not be sealed, so nothing was run in it: " + unsealed.getMessage(),
        "build with a JDK whose bin/java takes -agentlib:instrument"
            + " and allows classes to be retransformed");
  }

  private static Problem problem(Routine routine, Answer answer, Limits limits) {
    if (answer instanceof Answer.Crashed crashed) {
      return crashed(routine, crashed, limits);
    } else if (answer instanceof Answer.TimedOut timedOut) {
      return problem(
          ProblemId.RoutineTimedOut,
          routine,
          (timedOut.inRoutine()
                  ? "the routine was still running after " + limits.timeout().toSeconds() + " s"
                  : "the result was still being read or compared long after the routine ended")
              + at(timedOut.stack()),
          "make it end, or raise the limit with -Apermafrost.timeout=<seconds>");
    } else if (answer instanceof Answer.Died died) {
      return died(routine, died, limits);
    }
    return problem(
        ProblemId.OutputTooLarge,
        routine,
        "the routine printed more than "
            + limits.outputBytes()
            + " bytes"
            + at(((Answer.PrintedTooMuch) answer).stack()),
        "print less, or nothing: output is not part of the result");
  }

  private static Problem crashed(Routine routine, Answer.Crashed crashed, Limits limits) {
    switch (crashed.kind()) {
      case THREW:
        return problem(
            ProblemId.RoutineThrew,
            routine,
            "the routine threw " + crashed.fact(),
            "fix the routine; it must succeed at build time as it would at start-up");
      case OUT_OF_MEMORY:
        return outOfMemory(routine, crashed.fact(), limits);
      case STACK_OVERFLOW:
        return problem(
            ProblemId.StackOverflow,
            routine,
            "the routine overflowed the stack " + crashed.fact(),
            "end the recursion, or turn it into a loop");
      case CLOSED_STREAM:
        return problem(
            ProblemId.ClosedStandardStream,
            routine,
            "the routine " + crashed.fact(),
            "leave the standard streams open; everything else in the program uses them too");
      case TOO_LARGE:
        return problem(
            ProblemId.GraphTooLarge,
            routine,
            crashed.fact(),
            "return less, or hold it in fewer, larger objects such as primitive arrays");
      default:
        return problem(
            ProblemId.WorkerDied, routine, "the worker failed: " + crashed.fact(), "report this");
    }
  }

  private static Problem outOfMemory(Routine routine, String fact, Limits limits) {
    if (fact.contains("direct buffer memory")) {
      return problem(
          ProblemId.OutOfMemory,
          routine,
          "the routine needed more direct memory than the worker's "
              + CommandLine.DIRECT_MEBIBYTES
              + " MiB: "
              + fact,
          "use heap buffers or arrays");
    } else if (fact.startsWith("Metaspace") || fact.startsWith("Compressed class space")) {
      return problem(
          ProblemId.OutOfMemory,
          routine,
          "the routine loaded more classes than fit into the worker's "
              + limits.metaspaceMebibytes()
              + " MiB of metaspace: "
              + fact,
          "load less code");
    }
    return problem(
        ProblemId.OutOfMemory,
        routine,
        "the routine needed more memory than the worker's "
            + limits.heapMebibytes()
            + " MiB: "
            + fact,
        "use less, or raise the limit with -Apermafrost.heap=<MiB>");
  }

  private static Problem died(Routine routine, Answer.Died died, Limits limits) {
    if (died.exitCode() == OUT_OF_MEMORY) {
      return outOfMemory(routine, "nothing was left even to say where", limits);
    }
    if (died.exitCode() == OUT_OF_METASPACE) {
      return outOfMemory(routine, "Metaspace, and nothing was left even to say where", limits);
    }
    if (died.said().contains(FATAL)) {
      return problem(
          ProblemId.WorkerDied,
          routine,
          "the routine crashed the worker JVM in " + crashedIn(died.said()),
          "look at what it does with native code or sun.misc.Unsafe");
    }
    if (!died.exitStack().isEmpty() || (died.inUserCode() && died.exitCode() < SIGNAL)) {
      return problem(
          ProblemId.RoutineExitedJvm,
          routine,
          "the routine ended the JVM with exit code " + died.exitCode() + at(died.exitStack()),
          "return or throw instead of calling System.exit or halt");
    }
    return problem(
        ProblemId.WorkerDied,
        routine,
        "the worker JVM was killed from outside or crashed (exit code "
            + died.exitCode()
            + ")"
            + (died.said().isBlank() ? "" : ": " + died.said().strip()),
        "compile again; if it happens again look for what kills processes on this machine");
  }

  /** The line of the JVM's report that names what ran. */
  private static String crashedIn(String said) {
    String heading = "Problematic frame:\n#";
    int at = said.indexOf(heading);
    return at < 0
        ? "native code"
        : said.substring(at + heading.length()).lines().findFirst().orElse("").strip();
  }

  private static String at(List<String> stack) {
    return stack.isEmpty() ? "" : "\n    at " + String.join("\n    at ", stack);
  }

  private static Problem problem(ProblemId id, Routine routine, String fact, String remedy) {
    return Problem.of(id, routine.site(), fact, remedy);
  }
}
