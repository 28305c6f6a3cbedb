package dev.permafrost.functional.compare;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What a reference's static type says: whether a view may stand there, and of what. */
final class StaticTypes {
  private static final Set<Class<?>> VIEWABLE =
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

  private StaticTypes() {}

  /** Whether the class behind a reference of this type may differ from the live one. */
  static boolean viewable(Type type) {
    return VIEWABLE.contains(erase(type));
  }

  /** The type of elements, or of keys (0) and values (1), behind a reference of this type. */
  static Type argument(Type type, int index) {
    if (type instanceof ParameterizedType p
        && p.getActualTypeArguments().length > index
        && p.getRawType() instanceof Class<?> raw
        && (Iterable.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw))) {
      return bound(p.getActualTypeArguments()[index]);
    }
    return Object.class;
  }

  /** A component's declared type with the variables of its record filled in from the reference. */
  static Type component(Type declared, Class<?> owner, Type reference) {
    if (reference instanceof ParameterizedType p && p.getRawType() == owner) {
      return fill(declared, owner.getTypeParameters(), p.getActualTypeArguments());
    }
    return bound(declared);
  }

  static Class<?> erase(Type type) {
    if (type instanceof Class<?> c) {
      return c;
    }
    if (type instanceof ParameterizedType p) {
      return (Class<?>) p.getRawType();
    }
    return Object.class;
  }

  private static Type fill(Type declared, TypeVariable<?>[] variables, Type[] arguments) {
    for (int i = 0; i < variables.length; i++) {
      if (declared.equals(variables[i])) {
        return bound(arguments[i]);
      }
    }
    if (declared instanceof ParameterizedType p) {
      Type[] filled = p.getActualTypeArguments().clone();
      for (int i = 0; i < filled.length; i++) {
        filled[i] = fill(filled[i], variables, arguments);
      }
      return new Filled(p.getRawType(), filled);
    }
    return bound(declared);
  }

  private static Type bound(Type type) {
    if (type instanceof WildcardType w) {
      return bound(w.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> || type instanceof GenericArrayType) {
      return Object.class;
    }
    return type;
  }

  private record Filled(Type raw, Type[] arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments;
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
