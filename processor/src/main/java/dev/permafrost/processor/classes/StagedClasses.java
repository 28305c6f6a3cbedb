package dev.permafrost.processor.classes;

import dev.permafrost.processor.diagnostic.Outcome;
import java.util.List;
import java.util.Map;

/**
 * The compilation's own classes, compiled ahead of javac itself, and the rest of its class path.
 *
 * @param lookup every class and resource the program can see, staged ones first
 * @param compiler compiles generated source against all of that
 */
public record StagedClasses(ClassSource lookup, SourceCompiler compiler) {

  /** Compiles generated source in memory. */
  public interface SourceCompiler {

    /**
     * Compiles sources that may refer to everything in the lookup. A class given here hides the
     * staged class of the same name (such as the stub of a generated class).
     *
     * @param sources source text by the fully qualified name of its top-level class
     * @param extra further classes the sources refer to, such as page classes
     * @return all classes compiled from {@code sources}, not the extra ones
     */
    Outcome<List<ClassBytes>> compile(Map<String, String> sources, List<ClassBytes> extra);
  }
}
