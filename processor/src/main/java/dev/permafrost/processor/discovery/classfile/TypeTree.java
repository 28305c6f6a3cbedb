package dev.permafrost.processor.discovery.classfile;

import java.util.List;
import java.util.Optional;

/** A type as the Signature attribute of a class file spells it. */
sealed interface TypeTree {

  /**
   * A primitive type, or void.
   *
   * @param keyword as source code writes it
   */
  record Primitive(String keyword) implements TypeTree {}

  /** An array. */
  record Array(TypeTree component) implements TypeTree {}

  /** A type variable. */
  record Variable(String name) implements TypeTree {}

  /**
   * A class or interface.
   *
   * @param internalName with slashes
   * @param outer the class around it, if that has type arguments
   * @param arguments its own type arguments
   */
  record ClassType(String internalName, Optional<ClassType> outer, List<TypeTree> arguments)
      implements TypeTree {
    public ClassType {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A type argument with a question mark.
   *
   * @param keyword {@code extends} or {@code super}; empty if there is no bound
   * @param bound empty if there is none
   */
  record Wildcard(String keyword, Optional<TypeTree> bound) implements TypeTree {}
}
