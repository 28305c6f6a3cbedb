package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.walk.Accesses;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Objects of a user's class that a constructor makes from the values of its fields. */
public final class UserKind implements Kind {
  private final Class<?> type;
  private final Shape shape;
  private final Field[] fields;
  private final Map<StaticType, StaticType[]> types = new IdentityHashMap<>();

  UserKind(Class<?> type, Shape shape, Field[] fields) {
    this.type = type;
    this.shape = shape;
    this.fields = fields;
    for (Field field : fields) {
      field.setAccessible(true);
    }
  }

  /** A record, by its canonical constructor; one that does more than to assign is tried out. */
  public static Kind ofRecord(Class<?> type, AssigningConstructors assigning)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] parameters = new Class<?>[components.length];
    Field[] fields = new Field[components.length];
    for (int i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
      fields[i] = type.getDeclaredField(components[i].getName());
    }
    Constructor<?> canonical = type.getDeclaredConstructor(parameters);
    UserKind kind = of(type, canonical, fields, false);
    return assigning.keeps(canonical) ? kind : new RemadeRecords(kind, canonical, fields);
  }

  /** A class, by a constructor whose parameters end up in these fields. */
  static Kind of(Class<?> type, Constructor<?> constructor, Field[] fields) {
    return of(type, constructor, fields, true);
  }

  /** The fields of a record are for its constructor alone. */
  private static UserKind of(
      Class<?> type, Constructor<?> constructor, Field[] fields, boolean settable) {
    Access access = Accesses.of(constructor);
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      Class<?> parameter = constructor.getParameterTypes()[i];
      access = Accesses.narrower(access, Accesses.of(parameter));
      parameters.add(
          settable
              ? InstanceFields.parameter(fields[i], parameter)
              : new Shape.Parameter(fields[i].getName(), parameter.descriptorString()));
    }
    boolean mutable = InstanceFields.anyOpen(type);
    return new UserKind(
        type,
        new Shape(type.getName(), "", parameters, type.descriptorString(), access, mutable),
        fields);
  }

  @Override
  public Node read(Object object, Sight sight) {
    StaticType[] references = types.computeIfAbsent(sight.type(), any -> resolve(sight));
    long[] arguments = new long[fields.length];
    try {
      for (int i = 0; i < fields.length; i++) {
        Object value = fields[i].get(object);
        arguments[i] =
            references[i] == null ? Primitives.bits(value) : sight.reference(value, references[i]);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return new Node.Instance(shape, arguments);
  }

  /** Types of the reference fields; null for primitives. */
  private StaticType[] resolve(Sight sight) {
    StaticType[] resolved = new StaticType[fields.length];
    for (int i = 0; i < fields.length; i++) {
      if (!fields[i].getType().isPrimitive()) {
        resolved[i] = sight.resolve(fields[i], type);
      }
    }
    return resolved;
  }
}
