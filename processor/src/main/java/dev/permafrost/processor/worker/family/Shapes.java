package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayList;
import java.util.List;

/** Writes down constructors and factories that everyone can call. */
final class Shapes {
  static final String OBJECT = "Ljava/lang/Object;";
  static final String OBJECTS = "[Ljava/lang/Object;";
  static final String TEXT = "Ljava/lang/String;";
  static final String COLLECTION = "Ljava/util/Collection;";
  static final String MAP = "Ljava/util/Map;";
  static final String COMPARATOR = "Ljava/util/Comparator;";

  private Shapes() {}

  /** A constructor of an immutable class; parameters as name, descriptor, name, descriptor … */
  static Shape constructor(Class<?> type, String... parameters) {
    return shape(type.getName(), "", type.descriptorString(), false, parameters);
  }

  /** A constructor of a class whose objects can change. */
  static Shape mutable(Class<?> type, String... parameters) {
    return shape(type.getName(), "", type.descriptorString(), true, parameters);
  }

  /** A static factory of an immutable class, declared there. */
  static Shape factory(Class<?> type, String name, String... parameters) {
    return shape(type.getName(), name, type.descriptorString(), false, parameters);
  }

  /** A static factory that is declared in another class. */
  static Shape factory(Class<?> type, Class<?> declaring, String name, String... parameters) {
    return shape(declaring.getName(), name, type.descriptorString(), false, parameters);
  }

  static Shape shape(
      String className, String factory, String result, boolean mutable, String... parameters) {
    List<Shape.Parameter> list = new ArrayList<>();
    for (int i = 0; i < parameters.length; i += 2) {
      list.add(new Shape.Parameter(parameters[i], parameters[i + 1]));
    }
    return new Shape(className, factory, list, result, Access.PUBLIC, mutable);
  }
}
