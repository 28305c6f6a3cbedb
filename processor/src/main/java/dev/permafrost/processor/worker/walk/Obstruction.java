package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.protocol.Obstacle;

/** An object turned out not to be freezable. */
public final class Obstruction extends Exception {
  private static final long serialVersionUID = 1;

  private final String remedy;

  public Obstruction(String fact, String remedy) {
    super(fact, null, false, false);
    this.remedy = remedy;
  }

  Obstacle obstacle(String set) {
    return new Obstacle(getMessage(), remedy, set);
  }
}
