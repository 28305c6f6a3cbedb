package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Lambdas and method references: what they are, what they captured, what they answer. */
final class Functions {
  private static final List<Object[]> SAMPLES =
      List.of(
          new Object[] {"sample", "other", 7},
          new Object[] {"b", "aaaa", -100},
          new Object[] {null, "x", Integer.MIN_VALUE});

  private final Pair pair;
  private final Consumer<Pair> next;

  Functions(Pair pair, Consumer<Pair> next) {
    this.pair = pair;
    this.next = next;
  }

  /** Whether an object's class was spun for a lambda. */
  static boolean isOne(Object object) {
    return object.getClass().isHidden();
  }

  /** What can be told without calling them. */
  void walk() {
    next.accept(
        pair.below(
            interfaces(pair.left()).toString(),
            interfaces(pair.right()).toString(),
            String.class,
            ".interfaces"));
    List<Field> left = Parts.captured(pair.left().getClass());
    List<Field> right = Parts.captured(pair.right().getClass());
    if (left != null && right != null && left.size() == right.size()) {
      for (int i = 0; i < left.size(); i++) {
        Object mine = Parts.get(left.get(i), pair.left());
        Object other = Parts.get(right.get(i), pair.right());
        next.accept(pair.below(mine, other, left.get(i).getType(), ".captured" + i));
      }
    }
  }

  /** What they answer when asked the same. */
  void call() {
    Method method = method();
    for (Object[] sample : SAMPLES) {
      Object[] arguments = arguments(method, sample);
      Object mine = answer(method, pair.left(), arguments);
      Object other = answer(method, pair.right(), arguments);
      next.accept(pair.below(mine, other, null, "(" + List.of(String.valueOf(sample[0])) + ")"));
    }
  }

  private static Object[] arguments(Method method, Object[] sample) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      boolean number = method.getParameterTypes()[i] == int.class;
      arguments[i] = number ? sample[2] : sample[i];
    }
    return arguments;
  }

  /** What it returned, or the name of what it threw. */
  private static Object answer(Method method, Object function, Object[] arguments) {
    try {
      return method.invoke(function, arguments);
    } catch (InvocationTargetException | IllegalArgumentException e) {
      // From JDK 18 on the latter if a method reference throws, whose frames are hidden.
      return "threw " + e.getCause().getClass().getName();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Method method() {
    List<Method> found = new ArrayList<>();
    for (Class<?> type : pair.left().getClass().getInterfaces()) {
      for (Method method : type.getMethods()) {
        if (Modifier.isAbstract(method.getModifiers()) && !method.getName().equals("equals")) {
          found.add(method);
        }
      }
    }
    Method method = found.get(0);
    method.setAccessible(true);
    return method;
  }

  private static Set<String> interfaces(Object function) {
    Set<String> names = new TreeSet<>();
    for (Class<?> type : function.getClass().getInterfaces()) {
      names.add(type.getName());
    }
    return names;
  }
}
