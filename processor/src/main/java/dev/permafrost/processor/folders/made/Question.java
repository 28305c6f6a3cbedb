package dev.permafrost.processor.folders.made;

import dev.permafrost.processor.classes.Program;
import java.util.Comparator;

/**
 * Something that a program was asked.
 *
 * @param kind what was asked for
 * @param name of that
 */
public record Question(Kind kind, String name) implements Comparable<Question> {
  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::kind).thenComparing(Question::name);

  /** What a program can be asked for. */
  public enum Kind {
    CLASS,
    RESOURCE,
    PACKAGE
  }

  /** Hash of the answer that a program gives. */
  String answer(Program program) {
    return switch (kind) {
      case CLASS -> Hashes.ofClass(program.classFile(name));
      case RESOURCE -> Hashes.ofResources(program.resources(name));
      case PACKAGE -> Hashes.ofNames(program.classesOf(name));
    };
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
