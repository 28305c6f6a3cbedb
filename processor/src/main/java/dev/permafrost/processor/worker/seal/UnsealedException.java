package dev.permafrost.processor.worker.seal;

/** This JVM cannot be sealed, so it must not run anything. */
public final class UnsealedException extends Exception {
  private static final long serialVersionUID = 1;

  public UnsealedException(String fact) {
    super(fact);
  }
}
