package dev.permafrost.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.staging.StagingResult.SourceError;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sees to it that javac confirms what staging blamed on the user. Where sources do not compile,
 * Permafrost keeps silent and leaves the errors to javac; but if javac then writes a class file for
 * a source that staging found faulty, staging was wrong, and silence would leave routines unfrozen.
 */
final class JavacVerdict implements TaskListener {
  private final List<SourceError> blamed;
  private final Consumer<Problem> report;
  private boolean reported;

  private JavacVerdict(List<SourceError> blamed, Consumer<Problem> report) {
    this.blamed = blamed;
    this.report = report;
  }

  /** Watches a compilation from now on. */
  static void await(JavacTask task, List<SourceError> blamed, Consumer<Problem> report) {
    task.addTaskListener(new JavacVerdict(blamed, report));
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.GENERATE || event.getTypeElement() == null || reported) {
      return;
    }
    String generated = event.getTypeElement().getQualifiedName().toString();
    for (SourceError error : blamed) {
      if (error.className().equals(generated)) {
        reported = true;
        report.accept(wrong(error));
        return;
      }
    }
  }

  private static Problem wrong(SourceError error) {
    return Problem.of(
        ProblemId.StagingFailed,
        new Site(error.className(), ""),
        "the sources compile, but not ahead of time, so nothing could be frozen; in "
            + error.className()
            + ", line "
            + error.line()
            + ": "
            + error.message(),
        "report this as a bug of Permafrost; -Apermafrost.mode=live gets the build through");
  }
}
