package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Shape;
import java.util.ArrayList;
import java.util.List;

/** Writes down constructors and factories that everyone can call. */
public final class Shapes {
  public static final String OBJECT = "Ljava/lang/Object;";
  public static final String OBJECTS = "[Ljava/lang/Object;";
  public static final String TEXT = "Ljava/lang/String;";
  public static final String COLLECTION = "Ljava/util/Collection;";
  public static final String MAP = "Ljava/util/Map;";
  public static final String COMPARATOR = "Ljava/util/Comparator;";

  private Shapes() {}

  /** A constructor of an immutable class; parameters as name, descriptor, name, descriptor … */
  public static Shape constructor(Class<?> type, String... parameters) {
    return shape(type.getName(), "", type.descriptorString(), false, parameters);
  }

  /** A constructor of a class whose objects can change. */
  public static Shape mutable(Class<?> type, String... parameters) {
    return shape(type.getName(), "", type.descriptorString(), true, parameters);
  }

  /** A static factory of an immutable class, declared there. */
  public static Shape factory(Class<?> type, String name, String... parameters) {
    return shape(type.getName(), name, type.descriptorString(), false, parameters);
  }

  /** A static factory that is declared in another class. */
  public static Shape factory(
      Class<?> type, Class<?> declaring, String name, String... parameters) {
    return shape(declaring.getName(), name, type.descriptorString(), false, parameters);
  }

  public static Shape shape(
      String className, String factory, String result, boolean mutable, String... parameters) {
    List<Shape.Parameter> list = new ArrayList<>();
    for (int i = 0; i < parameters.length; i += 2) {
      list.add(new Shape.Parameter(parameters[i], parameters[i + 1]));
    }
    return new Shape(className, factory, list, result, Access.PUBLIC, mutable);
  }
}
