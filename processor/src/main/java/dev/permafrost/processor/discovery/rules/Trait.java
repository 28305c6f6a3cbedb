package dev.permafrost.processor.discovery.rules;

/** What the rules ask of a method's declaration. */
public enum Trait {
  ABSTRACT,
  STATIC,
  PRIVATE,
  PUBLIC,
  TYPE_PARAMETERS,
  /** It has {@code @Freezable} itself, not only one of the annotations that go with it. */
  MARKED,
  /** Kotlin's compiler wrote it, which has words of its own for what is asked of it. */
  KOTLIN
}
