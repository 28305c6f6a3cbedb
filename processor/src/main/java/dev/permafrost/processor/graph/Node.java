package dev.permafrost.processor.graph;

/**
 * One object of a snapshot. References to other nodes are ids; {@link #NULL} stands for null.
 * Arrays in nodes are never changed after construction; they are arrays because graphs of two
 * million nodes are real.
 */
public sealed interface Node {

  /** The reference that is null. */
  int NULL = -1;

  /**
   * A string.
   *
   * @param interned whether it is the instance {@link String#intern()} returns, so that {@code ==}
   *     against literals holds
   */
  record Text(String value, boolean interned) implements Node {}

  /** A boxed primitive: Boolean, Byte, Short, Character, Integer, Long, Float or Double. */
  record Box(Object value) implements Node {}

  /** A constant of an enum, by its declaring class's binary name. */
  record EnumConstant(String className, String constant, Access access) implements Node {}

  /** A class, by descriptor: {@code I}, {@code Ljava/lang/String;}, {@code [[J}, {@code V}. */
  record ClassLiteral(String descriptor, Access access) implements Node {}

  /** An identity-bearing object that a static final field also holds. */
  record StaticField(String className, String field, String fieldDescriptor, Access access)
      implements Node {}

  /** A primitive array; the array object is a private copy. */
  record PrimitiveArray(Object array) implements Node {}

  /** An array of references; {@code componentDescriptor} as in {@link ClassLiteral}. */
  record ReferenceArray(String componentDescriptor, Access access, int[] elements)
      implements Node {}

  /**
   * An object made by one call of a constructor or factory, all of whose arguments exist before it:
   * records, value types, wrappers.
   *
   * @param arguments one per parameter of the shape: a node id (or {@link #NULL}) for a reference,
   *     the raw bits for a primitive (float and double as their raw int and long bits)
   */
  record Instance(Shape shape, long[] arguments) implements Node {}

  /**
   * A collection, deque, atomic array or other container of single elements.
   *
   * @param arguments as in {@link Instance}; the gathered parameter, if any, holds 0
   * @param elements in iteration order; canonical order where the original's is unspecified
   */
  record Elements(Family family, Shape shape, long[] arguments, Filling filling, int[] elements)
      implements Node {}

  /**
   * A map.
   *
   * @param arguments as in {@link Instance}; the gathered parameter, if any, holds 0
   * @param keys in iteration order; canonical order where the original's is unspecified
   * @param values the value at the same position
   */
  record Entries(
      Family family, Shape shape, long[] arguments, Filling filling, int[] keys, int[] values)
      implements Node {}
}
