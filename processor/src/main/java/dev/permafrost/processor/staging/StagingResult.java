package dev.permafrost.processor.staging;

import dev.permafrost.processor.classes.StagedClasses;
import java.util.List;

/** How far staging got. */
public sealed interface StagingResult {

  /** Everything compiled. */
  record Staged(StagedClasses classes) implements StagingResult {}

  /**
   * Sources did not compile.
   *
   * @param errors each error, in order
   * @param mayResolve whether a name is missing, which another processor may yet generate
   */
  record Broken(List<SourceError> errors, boolean mayResolve) implements StagingResult {
    public Broken {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Sources did not compile because they need the value of a constant that is not known before its
   * routine has run.
   *
   * @param errors each place, in order
   */
  record TooEarly(List<SourceError> errors) implements StagingResult {
    public TooEarly {
      errors = List.copyOf(errors);
    }
  }

  /** No fault of the user's sources: the nested compiler crashed, or refused a stand-in. */
  record Failed(String reason) implements StagingResult {}

  /**
   * One error in the user's source.
   *
   * @param className binary name of a top-level class in the source
   * @param line line number
   * @param message what the compiler says
   */
  record SourceError(String className, long line, String message) {}
}
