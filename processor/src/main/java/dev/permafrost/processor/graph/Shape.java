package dev.permafrost.processor.graph;

import java.util.List;

/**
 * How objects of one kind are made: a constructor, a factory method or the fields to set, and its
 * parameters. Equal shapes make objects by the same generated line of code.
 *
 * @param className binary name with dots of the class that declares the constructor or factory
 * @param factory name of the method, or empty for a constructor; for {@link Making#CODE} a class
 *     file, one character per byte; for an object made by its fields, the class above whose
 *     constructor runs, or empty for that of {@link Object}
 * @param parameters parameters in order
 * @param resultDescriptor descriptor of the class made
 * @param access from where the constructor or factory, its class and all its parameter types can be
 *     named; the narrowest of them. Of an object made by its fields, from where a constructor
 *     without parameters and side effects can be called, {@link Access#PRIVATE} if there is none
 * @param mutable whether the object made can change later by itself (a field that is not final, an
 *     array or counter inside): such an object is made anew for every result. What it only refers
 *     to does not count; containers go by their {@link Family} instead
 * @param making what is done with all that
 */
public record Shape(
    String className,
    String factory,
    List<Parameter> parameters,
    String resultDescriptor,
    Access access,
    boolean mutable,
    Making making) {

  /** What a substitution calls the method that makes an object of what was stored. */
  public static final String RESTORE = "restore";

  public Shape {
    parameters = List.copyOf(parameters);
  }

  /** A shape that is made by one call. */
  public Shape(
      String className,
      String factory,
      List<Parameter> parameters,
      String resultDescriptor,
      Access access,
      boolean mutable) {
    this(className, factory, parameters, resultDescriptor, access, mutable, Making.CALL);
  }

  /** The same object in another way; one made by fields is made by {@code new} nowhere. */
  public Shape by(Making other) {
    Access reach = making == Making.CALL ? Access.PRIVATE : access;
    return new Shape(className, factory, parameters, resultDescriptor, reach, mutable, other);
  }

  /** Whether every parameter of this constructor is the value of one field. */
  public boolean canSetFields() {
    return making == Making.CALL
        && !parameters.isEmpty()
        && parameters.stream().allMatch(Parameter::isField);
  }

  /** Whether final fields are set, which takes reflection, before or after the object is there. */
  public boolean setsFinalFields() {
    return making != Making.CALL
        && making != Making.STATICS
        && parameters.stream().anyMatch(Parameter::constant);
  }

  /** Whether a substitution of the user's makes it. */
  public boolean isRestored() {
    return making == Making.CALL && factory.equals(RESTORE);
  }

  /** How many parameters an object must have before it can be made, though empty. */
  public int ahead() {
    int count = 0;
    while (count < parameters.size()
        && (making == Making.CALL || !parameters.get(count).isField())) {
      count++;
    }
    return count;
  }

  /**
   * One parameter.
   *
   * @param name of the field it ends up in; else for reading only, e.g. a record component's name
   * @param descriptor erased type
   * @param holder binary name of the class that declares the field; empty if it is none
   * @param access from where the field, its class and its type can be named
   * @param constant whether the field is final
   */
  public record Parameter(
      String name, String descriptor, String holder, Access access, boolean constant) {

    /** A parameter that is not known to end up in a field. */
    public Parameter(String name, String descriptor) {
      this(name, descriptor, "", Access.PRIVATE, false);
    }

    /** Whether it is the value of a field. */
    public boolean isField() {
      return !holder.isEmpty();
    }

    /** Whether its argument is raw bits, not a node. */
    public boolean isPrimitive() {
      return descriptor.length() == 1;
    }
  }
}
