package dev.permafrost.processor.discovery.rules.substitution;

/**
 * A type that a conversion takes or returns.
 *
 * @param source as source code names it, with type arguments
 * @param erasure the same without
 * @param descriptor of the erased type
 * @param instantiable whether it is a class that is not abstract and no enum
 */
public record StoredType(String source, String erasure, String descriptor, boolean instantiable) {

  boolean sameErasure(StoredType other) {
    return descriptor.equals(other.descriptor);
  }

  /** Binary name of the class; only of a class. */
  String className() {
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }
}
