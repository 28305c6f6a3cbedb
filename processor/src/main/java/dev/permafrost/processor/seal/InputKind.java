package dev.permafrost.processor.seal;

/** What sort of thing outside the code a routine read. */
public enum InputKind {
  ENVIRONMENT,
  PROPERTY,
  /** All environment variables at once. */
  ALL_ENVIRONMENT,
  /** All system properties at once. */
  ALL_PROPERTIES,
  /** The default locale; the key is its category, or empty. */
  LOCALE,
  ZONE,
  CHARSET,
  LINE_SEPARATOR,
  /** Content of a declared file. */
  FILE,
  /** What a folder among the declared files holds. */
  DIRECTORY,
  /** Whether, and as what, there is something at a path. */
  EXISTENCE,
  /** Content of all class-path resources of a name. */
  RESOURCE,
  /** Providers of a service. */
  SERVICES,
  /** Data that comes with the JDK; the value is its feature version. */
  JDK_DATA,
  /** What each run answers differently; the key is the name of its category. */
  VARIED,
  /** What the JDK read for the routine and may keep, so that the next routine would not read it. */
  KEPT_BY_JDK,
  /** A change of the whole JVM that the program will not see; the key is the call. */
  LOST_EFFECT
}
