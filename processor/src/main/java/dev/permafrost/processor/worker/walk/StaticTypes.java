package dev.permafrost.processor.worker.walk;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows generic signatures from the routine's return type on. */
public final class StaticTypes {
  /** Types that nest deeper come from classes whose arguments grow at every step. */
  private static final int DEPTH = 12;

  private static final StaticType NOTHING_BOUND = StaticType.UNKNOWN;

  private final Map<StaticType, StaticType> known = new HashMap<>();
  private final Map<Question, StaticType> seen = new HashMap<>();
  private final Map<Written, StaticType> resolved = new HashMap<>();

  /** Each static type as the classes it was seen as. */
  private record Question(StaticType type, Class<?> as) {
    @Override
    public int hashCode() {
      return type.hashCode() * 31 + as.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Question question && as == question.as && type.equals(question.type);
    }
  }

  /** Each type of a signature in the context it was found in. */
  private record Written(Type type, StaticType context) {
    @Override
    public int hashCode() {
      return type.hashCode() * 31 + context.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Written written
          && type.equals(written.type)
          && context.equals(written.context);
    }
  }

  public StaticTypes() {
    known.put(StaticType.UNKNOWN, StaticType.UNKNOWN);
  }

  /** A type written outside any generic class, such as a static method's return type. */
  public StaticType of(Type written) {
    return resolve(written, NOTHING_BOUND);
  }

  /** A type written inside a class, its variables bound by that class's static type. */
  StaticType resolve(Type written, StaticType context) {
    Written question = new Written(written, context);
    StaticType known = resolved.get(question);
    if (known == null) {
      known = resolveAnew(written, context);
      resolved.put(question, known);
    }
    return known;
  }

  private StaticType resolveAnew(Type written, StaticType context) {
    if (written instanceof Class<?> type) {
      return type.isArray()
          ? array(type, resolve(type.getComponentType(), context))
          : intern(type, Collections.nCopies(type.getTypeParameters().length, NOTHING_BOUND));
    } else if (written instanceof ParameterizedType type) {
      List<StaticType> arguments = new ArrayList<>();
      for (Type argument : type.getActualTypeArguments()) {
        arguments.add(resolve(argument, context));
      }
      return intern((Class<?>) type.getRawType(), arguments);
    } else if (written instanceof WildcardType type) {
      return resolve(type.getUpperBounds()[0], context);
    } else if (written instanceof GenericArrayType type) {
      StaticType component = resolve(type.getGenericComponentType(), context);
      return arrayOf(component);
    }
    return variable((TypeVariable<?>) written, context);
  }

  private StaticType array(Class<?> type, StaticType component) {
    return intern(type, List.of(component));
  }

  StaticType arrayOf(StaticType component) {
    return array(component.raw().arrayType(), component);
  }

  private static StaticType variable(TypeVariable<?> variable, StaticType context) {
    if (variable.getGenericDeclaration() == context.raw()) {
      TypeVariable<?>[] all = context.raw().getTypeParameters();
      for (int i = 0; i < all.length && i < context.arguments().size(); i++) {
        if (all[i].equals(variable)) {
          return context.arguments().get(i);
        }
      }
    }
    return StaticType.UNKNOWN;
  }

  private StaticType intern(Class<?> raw, List<StaticType> arguments) {
    StaticType type = new StaticType(raw, arguments, -1);
    if (depth(type) > DEPTH) {
      type = new StaticType(raw, Collections.nCopies(arguments.size(), NOTHING_BOUND), -1);
    }
    StaticType first = known.putIfAbsent(type, type);
    return first == null ? type : first;
  }

  private static int depth(StaticType type) {
    int depth = 0;
    for (StaticType argument : type.arguments()) {
      depth = Math.max(depth, 1 + depth(argument));
    }
    return depth;
  }

  /** The static type seen as a class or interface above or below it. */
  StaticType as(StaticType type, Class<?> wanted) {
    if (type.raw() == wanted) {
      return type;
    }
    Question question = new Question(type, wanted);
    StaticType known = seen.get(question);
    if (known == null) {
      StaticType above = above(type, wanted);
      known = above != null ? above : below(type, wanted);
      seen.put(question, known);
    }
    return known;
  }

  private StaticType above(StaticType type, Class<?> wanted) {
    if (type.raw() == wanted) {
      return type;
    }
    if (!wanted.isAssignableFrom(type.raw()) || type.raw().isArray()) {
      return null;
    }
    for (Type parent : type.raw().getGenericInterfaces()) {
      StaticType found = above(resolve(parent, type), wanted);
      if (found != null) {
        return found;
      }
    }
    Type parent = type.raw().getGenericSuperclass();
    return parent == null ? null : above(resolve(parent, type), wanted);
  }

  /** Binds the variables of a subclass by what its superclass is known to be bound to. */
  private StaticType below(StaticType type, Class<?> wanted) {
    int count = wanted.getTypeParameters().length;
    List<StaticType> symbols = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      symbols.add(new StaticType(Object.class, List.of(), i));
    }
    StaticType lifted = count == 0 ? null : above(new StaticType(wanted, symbols, -1), type.raw());
    List<StaticType> bound = new ArrayList<>(Collections.nCopies(count, StaticType.UNKNOWN));
    for (int i = 0; lifted != null && i < lifted.arguments().size(); i++) {
      int variable = lifted.arguments().get(i).variable();
      if (variable >= 0) {
        bound.set(variable, type.arguments().get(i));
      }
    }
    return intern(wanted, bound);
  }
}
