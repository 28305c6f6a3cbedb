package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Objects of a user's class that extends one of the JDK's. The JDK's part is made by a constructor
 * of the JDK's class, and filled if it is a container; the user's part is fields. No constructor of
 * the user's runs, nor any method of the user's that overrides one of the JDK's.
 */
public final class ExtendingKind implements Kind {
  private final Class<?> type;
  private final Class<?> above;
  private final Kind inherited;
  private final List<Field> own = new ArrayList<>();

  /**
   * Prepares for objects of the class.
   *
   * @param above the JDK's class that the user's extends
   * @param inherited how objects of exactly that class are read
   */
  public ExtendingKind(Class<?> type, Class<?> above, Kind inherited) {
    this.type = type;
    this.above = above;
    this.inherited = inherited;
    for (Field field : InstanceFields.of(type)) {
      if (field.getDeclaringClass().getClassLoader() == type.getClassLoader()) {
        field.setAccessible(true);
        own.add(field);
      }
    }
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    Overriding overriding = new Overriding(type, above);
    overriding.checkReading();
    Node node = inherited.read(object, sight);
    if (node instanceof Node.Elements elements) {
      Filling filling = overriding.filling(elements.filling());
      Shape shape = shape(elements.shape());
      long[] arguments = arguments(object, elements.arguments(), sight);
      return new Node.Elements(
          Family.OTHER_MUTABLE, shape, arguments, filling, elements.elements());
    } else if (node instanceof Node.Entries entries) {
      Filling filling = overriding.filling(entries.filling());
      Shape shape = shape(entries.shape());
      long[] arguments = arguments(object, entries.arguments(), sight);
      return new Node.Entries(
          Family.OTHER_MUTABLE, shape, arguments, filling, entries.keys(), entries.values());
    }
    Node.Instance instance = (Node.Instance) node;
    return new Node.Instance(
        shape(instance.shape()), arguments(object, instance.arguments(), sight));
  }

  /** The constructor above comes first, then the fields. */
  private Shape shape(Shape ofAbove) throws Obstruction {
    if (ofAbove.making() != Making.CALL
        || !ofAbove.factory().isEmpty()
        || !ofAbove.className().equals(above.getName())) {
      throw new Obstruction(
          type.getName() + " extends the JDK's " + above.getName() + ", which no constructor makes",
          "hold such an object in a field instead of extending its class");
    }
    List<Shape.Parameter> parameters = new ArrayList<>(ofAbove.parameters());
    for (Field field : own) {
      parameters.add(FieldwiseKinds.parameter(field));
    }
    return new Shape(
        type.getName(),
        above.getName(),
        parameters,
        type.descriptorString(),
        Access.PRIVATE,
        true,
        Making.FIELDS);
  }

  private long[] arguments(Object object, long[] ofAbove, Sight sight) {
    long[] arguments = Arrays.copyOf(ofAbove, ofAbove.length + own.size());
    try {
      for (int i = 0; i < own.size(); i++) {
        Field field = own.get(i);
        Object value = field.get(object);
        arguments[ofAbove.length + i] =
            field.getType().isPrimitive()
                ? Primitives.bits(value)
                : sight.reference(value, sight.resolve(field, type));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return arguments;
  }
}
