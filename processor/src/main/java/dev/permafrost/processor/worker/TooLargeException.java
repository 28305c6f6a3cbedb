package dev.permafrost.processor.worker;

/** The graph has more nodes than the limit. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TooLargeException(String fact) {
    super(fact);
  }
}
