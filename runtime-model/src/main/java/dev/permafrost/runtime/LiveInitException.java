package dev.permafrost.runtime;

/** Wraps a checked exception that a routine threw while it ran live; the cause is never null. */
public final class LiveInitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LiveInitException(String root, Throwable cause) {
    super("live run of ".concat(root).concat(" failed"), cause);
  }
}
