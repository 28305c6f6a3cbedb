package dev.permafrost.processor.routine;

import java.util.List;

/**
 * The members of {@code @Freezable} on one routine.
 *
 * @param environment declared environment variables
 * @param properties declared system properties
 * @param files declared globs
 * @param allow names of allowed effects
 * @param failOnMismatch whether a guard that does not hold throws instead of running live
 */
public record Declaration(
    List<String> environment,
    List<String> properties,
    List<String> files,
    List<String> allow,
    boolean failOnMismatch) {

  /** The annotation's name. */
  public static final String ANNOTATION = "dev.permafrost.Freezable";

  /** Nothing declared. */
  public static final Declaration NOTHING =
      new Declaration(List.of(), List.of(), List.of(), List.of(), false);

  public Declaration {
    environment = List.copyOf(environment);
    properties = List.copyOf(properties);
    files = List.copyOf(files);
    allow = List.copyOf(allow);
  }
}
