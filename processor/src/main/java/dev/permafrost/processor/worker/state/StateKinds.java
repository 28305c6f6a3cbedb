package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Obstacle;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.walk.Accesses;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.KindSource;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A source of kinds that knows static state besides. */
public record StateKinds(KindSource others) implements KindSource {

  @Override
  public Object one(Object object) {
    return others.one(object);
  }

  @Override
  public Kind of(Class<?> type) {
    if (type == State.class) {
      return (object, sight) -> read((State) object, sight);
    }
    if (type == StateField.Unassignable.class) {
      return (object, sight) -> {
        Obstacle obstacle = ((StateField.Unassignable) object).obstacle();
        throw new Obstruction(obstacle.fact(), obstacle.remedy());
      };
    }
    return others.of(type);
  }

  /**
   * All fields are parameters of one making, which assigns them. What a final field holds has a
   * further one ahead if it is to be emptied before it is filled.
   */
  private static Node read(State state, Sight sight) {
    List<Shape.Parameter> parameters = new ArrayList<>();
    List<Long> arguments = new ArrayList<>();
    for (int i = 0; i < state.values().length; i++) {
      Field field = state.fields().get(i);
      if (state.source().isEmptied(field)) {
        parameters.add(parameter(field, "Z"));
        arguments.add(1L);
      }
      parameters.add(parameter(field, state.source().descriptor(field)));
      arguments.add(argument(field, state.values()[i], sight));
    }
    Class<?> owner = state.source().owner();
    String descriptor = owner.descriptorString();
    return new Node.Instance(
        new Shape(
            owner.getName(), "", parameters, descriptor, Access.PRIVATE, true, Making.STATICS),
        arguments.stream().mapToLong(Long::longValue).toArray());
  }

  private static long argument(Field field, Object value, Sight sight) {
    if (field.getType().isPrimitive()) {
      return Primitives.bits(value);
    }
    boolean isFinal = Modifier.isFinal(field.getModifiers());
    return sight.reference(
        value,
        isFinal
            ? StaticType.UNKNOWN
            : sight.resolve(field.getGenericType(), field.getDeclaringClass()));
  }

  private static Shape.Parameter parameter(Field field, String descriptor) {
    return new Shape.Parameter(
        field.getName(),
        descriptor,
        field.getDeclaringClass().getName(),
        Accesses.narrower(Accesses.of(field), Accesses.of(field.getType())),
        Modifier.isFinal(field.getModifiers()));
  }
}
