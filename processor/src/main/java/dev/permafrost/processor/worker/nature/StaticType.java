package dev.permafrost.processor.worker.nature;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A type as a signature declares it, without variables; tells through which references the real
 * class of a collection can be seen.
 *
 * @param raw the erased type
 * @param arguments one per type parameter of {@code raw}, or none where they are not known; for an
 *     array, its component type
 */
public record StaticType(Class<?> raw, List<StaticType> arguments) {

  /** Nothing is known. */
  public static final StaticType OBJECT = new StaticType(Object.class, List.of());

  /** A type of a signature; variables without a value are unknown types. */
  public static StaticType of(Type type, Map<TypeVariable<?>, StaticType> values) {
    if (type instanceof Class<?> plain) {
      return plain.isArray()
          ? array(of(plain.getComponentType(), values))
          : new StaticType(plain, List.of());
    }
    if (type instanceof ParameterizedType parameterized) {
      List<StaticType> arguments =
          Arrays.stream(parameterized.getActualTypeArguments()).map(a -> of(a, values)).toList();
      return new StaticType((Class<?>) parameterized.getRawType(), arguments);
    }
    if (type instanceof GenericArrayType array) {
      return array(of(array.getGenericComponentType(), values));
    }
    return type instanceof WildcardType wildcard
        ? of(wildcard.getUpperBounds()[0], values)
        : values.getOrDefault((TypeVariable<?>) type, OBJECT);
  }

  /** By hand, like the next: a cold JVM takes long to make those of a record. */
  @Override
  public int hashCode() {
    return raw.hashCode() * 31 + arguments.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StaticType type && raw == type.raw && arguments.equals(type.arguments);
  }

  private static StaticType array(StaticType component) {
    return new StaticType(component.raw.arrayType(), List.of(component));
  }

  /** Whether, behind this type, one class of collections cannot be told from another. */
  public boolean hidesClass() {
    return raw.isInterface() && (raw == Iterable.class || raw.getName().startsWith("java.util."));
  }

  /** What this type says of an object of that class: the class, with type arguments. */
  public StaticType seenIn(Class<?> type) {
    if (type.isArray()) {
      boolean known = raw.isArray() && !arguments.isEmpty();
      return known ? new StaticType(type, arguments) : of(type, Map.of());
    }
    List<StaticType> unknowns = new ArrayList<>();
    for (int i = 0; i < type.getTypeParameters().length; i++) {
      unknowns.add(new StaticType(Object.class, List.of()));
    }
    StaticType seen = new StaticType(type, unknowns).as(raw);
    if (seen.arguments.isEmpty() || arguments.isEmpty()) {
      return new StaticType(type, List.of());
    }
    return new StaticType(type, unknowns.stream().map(u -> solved(u, seen.arguments)).toList());
  }

  /** By identity: each unknown is an instance of its own. */
  private StaticType solved(StaticType unknown, List<StaticType> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) == unknown) {
        return arguments.get(i);
      }
    }
    return OBJECT;
  }

  /** This type as a supertype of it; the bare supertype if it is none. */
  public StaticType as(Class<?> supertype) {
    if (raw == supertype) {
      return this;
    }
    List<Type> parents = new ArrayList<>(List.of(raw.getGenericInterfaces()));
    if (raw.getGenericSuperclass() != null) {
      parents.add(raw.getGenericSuperclass());
    }
    for (Type parent : parents) {
      StaticType closed = of(parent, values());
      if (supertype.isAssignableFrom(closed.raw)) {
        return closed.as(supertype);
      }
    }
    return new StaticType(supertype, List.of());
  }

  /** The type argument given to a generic supertype, an unknown type if none is. */
  public StaticType argument(Class<?> supertype, int index) {
    List<StaticType> given = as(supertype).arguments;
    return given.isEmpty() ? OBJECT : given.get(index);
  }

  /** The values of the variables of {@link #raw}. */
  public Map<TypeVariable<?>, StaticType> values() {
    Map<TypeVariable<?>, StaticType> values = new HashMap<>();
    TypeVariable<?>[] variables = raw.getTypeParameters();
    for (int i = 0; i < variables.length && i < arguments.size(); i++) {
      values.put(variables[i], arguments.get(i));
    }
    return values;
  }
}
