package dev.permafrost.processor.worker.walk;

import java.lang.reflect.Field;
import java.lang.reflect.Type;

/** What a kind sees of the walk while it reads one object. */
public interface Sight {

  /**
   * Notes that the object refers to another.
   *
   * @param child may be null
   * @param type the static type of the reference
   * @return the child's id, or {@link dev.permafrost.processor.graph.Node#NULL}
   */
  int reference(Object child, StaticType type);

  /** The static type by which the object itself was reached. */
  StaticType type();

  /** The static type by which the object was reached, seen as another class or interface. */
  StaticType as(Class<?> wanted);

  /** What the object's static type gives as the argument of a generic class or interface. */
  StaticType argument(Class<?> generic, int index);

  /** The type of an array of such elements. */
  StaticType arrayOf(StaticType component);

  /** A type written in the source of the object's class, with its type variables filled in. */
  StaticType resolve(Type written, Class<?> runtimeClass);

  /** The type of a field, declared by the object's class or one above it. */
  StaticType resolve(Field field, Class<?> runtimeClass);

  /** Says that the order of this container's elements means nothing. */
  void unordered();
}
