package dev.permafrost.processor.sandbox;

import java.io.IOException;

/** A worker that could not be sealed, and was not used. */
final class UnsealedWorker extends IOException {
  private static final long serialVersionUID = 1;

  UnsealedWorker(String fact) {
    super(fact);
  }
}
