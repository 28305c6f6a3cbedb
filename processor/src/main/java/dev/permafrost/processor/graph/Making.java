package dev.permafrost.processor.graph;

/** How the object of a {@link Shape} comes into being. */
public enum Making {
  /** One call of a constructor or a static factory. */
  CALL,
  /**
   * Made without running a constructor of its class, then each field is set. Leading parameters
   * that are no fields are arguments of the inherited constructor that runs instead.
   */
  FIELDS,
  /** The first half of {@link #FIELDS}: made, and no field set yet. */
  EMPTY,
  /** The second half: the object itself comes first, then the values of its fields. */
  FILL
}
