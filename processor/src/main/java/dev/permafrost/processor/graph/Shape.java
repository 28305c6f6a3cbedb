package dev.permafrost.processor.graph;

import java.util.List;

/**
 * How objects of one kind are made: a constructor or a static factory method and its parameters.
 * Equal shapes make objects by the same generated line of code.
 *
 * @param className binary name with dots of the class that declares the constructor or factory
 * @param factory name of the static method, or empty for a constructor
 * @param parameters parameters in order
 * @param resultDescriptor descriptor of the class made
 * @param access from where the constructor or factory, its class and all its parameter types can be
 *     named; the narrowest of them
 * @param mutable whether the object made can change later by itself (a field that is not final, an
 *     array or counter inside): such an object is made anew for every result. What it only refers
 *     to does not count; containers go by their {@link Family} instead
 */
public record Shape(
    String className,
    String factory,
    List<Parameter> parameters,
    String resultDescriptor,
    Access access,
    boolean mutable) {
  public Shape {
    parameters = List.copyOf(parameters);
  }

  /**
   * One parameter.
   *
   * @param name for reading only, e.g. a record component's name
   * @param descriptor erased type
   */
  public record Parameter(String name, String descriptor) {

    /** Whether its argument is raw bits, not a node. */
    public boolean isPrimitive() {
      return descriptor.length() == 1;
    }
  }
}
