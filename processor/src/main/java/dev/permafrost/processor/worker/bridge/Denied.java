package dev.permafrost.processor.worker.bridge;

/** What a routine meets where the seal refuses a call. */
public final class Denied extends Error {
  private static final long serialVersionUID = 1;

  public Denied(String message) {
    super(message);
  }
}
