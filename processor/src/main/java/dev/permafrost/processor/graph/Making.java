package dev.permafrost.processor.graph;

/** How the object of a {@link Shape} comes into being. */
public enum Making {
  /** One call of a constructor or a static factory. */
  CALL,
  /** One call of a method of the first argument. */
  METHOD,
  /**
   * One call of the constructor of a class that has no name: it is defined beside the class that
   * the shape names, as one of its nest, from the class file that stands in the factory's place.
   */
  CODE,
  /**
   * Made without running a constructor of its class, then each field is set. Leading parameters
   * that are no fields are arguments of the inherited constructor that runs instead.
   */
  FIELDS,
  /** The first half of {@link #FIELDS}: made, and no field set yet. */
  EMPTY,
  /** The second half: the object itself comes first, then the values of its fields. */
  FILL,
  /**
   * Makes no object: each parameter is the value of a static field, or, where that is final, what
   * is put into the array or collection that the field holds.
   */
  STATICS
}
