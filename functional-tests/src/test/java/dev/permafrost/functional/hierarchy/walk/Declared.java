package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What the declaration of a reference says about the object behind it; null where it is silent. */
final class Declared {
  private static final Set<Class<?>> INTERFACES =
      Set.of(
          Iterable.class,
          Collection.class,
          List.class,
          Set.class,
          SortedSet.class,
          NavigableSet.class,
          Map.class,
          SortedMap.class,
          NavigableMap.class);

  private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

  private Declared() {}

  /** What is known of the type variables of an object's class and those above it. */
  static Declared of(Class<?> type, Type reference) {
    Declared known = new Declared();
    if (reference instanceof ParameterizedType generic && generic.getRawType() == type) {
      known.bind(type, generic);
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getGenericSuperclass() instanceof ParameterizedType above) {
        known.bind(c.getSuperclass(), above);
      }
    }
    return known;
  }

  /** Whether another class may stand there than the live one, if it is a collection. */
  static boolean asInterface(Type declared) {
    return declared == null || INTERFACES.contains(raw(declared));
  }

  /** An argument of a collection's type as the reference says it. */
  static Type argument(Type declared, int index) {
    if (declared instanceof ParameterizedType generic
        && raw(declared) != null
        && generic.getActualTypeArguments().length > index) {
      return upper(generic.getActualTypeArguments()[index]);
    }
    return declared instanceof Class<?> ? Object.class : null;
  }

  static Type element(Type declared, Class<?> array) {
    if (declared instanceof GenericArrayType generic) {
      return upper(generic.getGenericComponentType());
    }
    return array.getComponentType();
  }

  Type of(Field field) {
    return filled(field.getGenericType());
  }

  private void bind(Class<?> type, ParameterizedType generic) {
    for (int i = 0; i < type.getTypeParameters().length; i++) {
      Type argument = filled(generic.getActualTypeArguments()[i]);
      if (argument != null) {
        bound.put(type.getTypeParameters()[i], argument);
      }
    }
  }

  private Type filled(Type type) {
    if (type instanceof TypeVariable<?>) {
      return bound.get(type);
    }
    if (type instanceof WildcardType wildcard) {
      return filled(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = filled(arguments[i]);
      }
      return new Filled(generic.getRawType(), arguments);
    }
    return type;
  }

  private static Type upper(Type type) {
    if (type instanceof WildcardType wildcard) {
      return upper(wildcard.getUpperBounds()[0]);
    }
    return type instanceof TypeVariable<?> ? null : type;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return type instanceof Class<?> c ? c : null;
  }

  /** A generic type with what is known of its arguments. */
  private record Filled(Type raw, Type[] arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return null;
    }
  }
}
