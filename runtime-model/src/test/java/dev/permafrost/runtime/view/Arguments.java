package dev.permafrost.runtime.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Random arguments for any method of the collection interfaces, over a small world of integers. */
final class Arguments {

  private static final int WORLD = 12;

  private final Random random;
  private final Object whole;
  private final List<Object> seen = new ArrayList<>();
  private boolean removes;

  /** For functions that may change this collection or map. */
  Arguments(Random random, Object whole) {
    this.random = random;
    this.whole = whole;
  }

  /** What functions were given so far, and what came of their changes. */
  List<Object> seen() {
    return seen;
  }

  Object[] of(Class<?>[] types) {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = random.nextInt(40) == 0 && !types[i].isPrimitive() ? null : of(types[i]);
    }
    return arguments;
  }

  Integer element() {
    return random.nextInt(WORLD);
  }

  private Object of(Class<?> type) {
    if (type == Object.class) {
      return random.nextInt(25) == 0 ? "not a number" : element();
    }
    if (type == int.class) {
      return random.nextInt(WORLD) - 1;
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == Object[].class) {
      return new Integer[random.nextInt(WORLD)];
    }
    if (type == Map.class) {
      return map();
    }
    return type.isAssignableFrom(List.class) || type == Collection.class ? list() : function(type);
  }

  private List<Integer> list() {
    List<Integer> list = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      list.add(random.nextInt(20) == 0 ? null : element());
    }
    return list;
  }

  private Map<Integer, Integer> map() {
    Map<Integer, Integer> map = new LinkedHashMap<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      map.put(element(), element());
    }
    return map;
  }

  /** Whether a function among the arguments may remove something. */
  boolean removes() {
    return removes;
  }

  private Object function(Class<?> type) {
    int chosen = random.nextInt(3);
    Meddling meddling = new Meddling(whole, random, seen);
    removes |= meddling.removes();
    if (type == Function.class) {
      return (Function<Object, Object>) key -> meddling.meet(key) && chosen == 0 ? null : chosen;
    }
    if (type == UnaryOperator.class) {
      return (UnaryOperator<Object>) element -> meddling.meet(element) ? chosen : element;
    }
    if (type == BiFunction.class) {
      return (BiFunction<Object, Object, Object>)
          (a, b) -> meddling.meet(a) && meddling.meet(b) && chosen == 0 ? null : b;
    }
    if (type == Predicate.class) {
      return (Predicate<Object>)
          element -> meddling.meet(element) && Objects.hashCode(element) % 3 == chosen;
    }
    if (type == Comparator.class) {
      return Comparator.nullsFirst(Comparator.comparingInt(Object::hashCode)).reversed();
    }
    if (type == IntFunction.class) {
      return (IntFunction<Object[]>) Integer[]::new;
    }
    if (type == Consumer.class) {
      return (Consumer<Object>) meddling::meet;
    }
    if (type == BiConsumer.class) {
      return (BiConsumer<Object, Object>) (a, b) -> meddling.meet(a);
    }
    throw new IllegalArgumentException(type.toString());
  }
}
