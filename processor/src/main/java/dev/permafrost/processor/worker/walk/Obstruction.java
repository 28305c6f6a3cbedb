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

  /** Something is where the program says that there is something else. */
  static Obstruction ofWrongType(Object holder, Object held, StaticType declared) {
    return new Obstruction(
        "this "
            + holder.getClass().getName()
            + " holds "
            + held.getClass().getTypeName()
            + " objects where the routine's return type says "
            + declared.raw().getTypeName()
            + ", which some unchecked cast has hidden from the compiler",
        "find the cast, or declare the type of what is there");
  }

  Obstacle obstacle(String set) {
    return new Obstacle(kind, getMessage(), remedy, set);
  }
}
