package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.protocol.Obstacle;

/** An object turned out not to be freezable. */
public final class Obstruction extends Exception {
  private static final long serialVersionUID = 1;

  private final Obstacle.Kind kind;
  private final String remedy;

  public Obstruction(String fact, String remedy) {
    this(Obstacle.Kind.UNFREEZABLE, fact, remedy);
  }

  private Obstruction(Obstacle.Kind kind, String fact, String remedy) {
    super(fact, null, false, false);
    this.kind = kind;
    this.remedy = remedy;
  }

  /** Generated code may not make it. */
  static Obstruction closed(String fact, String remedy) {
    return new Obstruction(Obstacle.Kind.CLOSED, fact, remedy);
  }

  Obstacle obstacle(String set) {
    return new Obstacle(kind, getMessage(), remedy, set);
  }
}
