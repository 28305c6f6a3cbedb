package dev.permafrost.processor.diagnostic;

/** How much a problem weighs. */
public enum Severity {
  /** The build fails. */
  ERROR,
  /** The build goes on; the user should act. */
  WARNING,
  /** Information only. */
  NOTE
}
