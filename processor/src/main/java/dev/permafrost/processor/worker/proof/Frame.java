package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.nature.StaticType;
import java.util.function.IntFunction;

/** What one object refers to, in all four results, to be compared one after the other. */
final class Frame {

  /**
   * One reference.
   *
   * @param step how the path goes on
   * @param type static type of the reference
   */
  record Reference(Object step, StaticType type, Quad quad) {}

  private final Path path;
  private final int size;
  private final IntFunction<Reference> references;
  private int next;

  /** For an object at this path; references are asked for once each, in order. */
  Frame(Path path, int size, IntFunction<Reference> references) {
    this.path = path;
    this.size = size;
    this.references = references;
  }

  /** For an object whose references are all at hand. */
  Frame(Path path, java.util.List<Reference> references) {
    this(path, references.size(), references::get);
  }

  /** For the same object, with what another frame has after what this one has. */
  Frame and(Frame other) {
    return new Frame(
        path,
        size + other.size,
        i -> i < size ? references.apply(i) : other.references.apply(i - size));
  }

  boolean isDone() {
    return next == size;
  }

  Reference take() {
    return references.apply(next++);
  }

  Path path() {
    return path;
  }
}
