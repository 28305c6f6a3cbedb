package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;

/** What is said when Permafrost itself fails: never a stack trace, but enough for a report. */
public final class InternalFaults {
  private InternalFaults() {}

  /** The problem for an exception that no stage should have let out. */
  public static Problem problem(Site site, Throwable fault) {
    return Problem.of(
        ProblemId.InternalFault,
        site,
        "Permafrost itself failed with " + fault + origin(fault),
        "report this message as a bug of Permafrost; -Apermafrost.mode=live gets the build through");
  }

  private static String origin(Throwable fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.permafrost.")) {
        return " in " + frame.getClassName() + "." + frame.getMethodName();
      }
    }
    return "";
  }
}
