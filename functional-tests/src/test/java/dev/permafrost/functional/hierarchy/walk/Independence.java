package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two frozen results share what two live ones do, and nothing that can change besides. */
public final class Independence {
  private Independence() {}

  /**
   * Compares identities over two calls.
   *
   * @param lives two live results
   * @param first the first live with the first frozen one
   * @param second the second live with the second frozen one
   */
  public static List<String> differences(DeepWalk lives, DeepWalk first, DeepWalk second) {
    List<String> differences = new ArrayList<>();
    for (Pair pair : lives.pairs()) {
      Object frozen = first.twin(pair.left());
      boolean shared = frozen == second.twin(pair.right());
      String what = pair.path() + ": " + DeepWalk.brief(pair.left());
      if (pair.left() == pair.right() && !shared) {
        differences.add(what + " is one for all live calls, not for frozen ones");
      } else if (pair.left() != pair.right() && shared && canChange(pair.left())) {
        differences.add(what + " is new in each live call, not in frozen ones");
      }
      if (pair.left() != pair.right() && frozen == pair.left()) {
        differences.add(what + " of the live result is in the frozen one");
      }
    }
    return differences;
  }

  /**
   * Constants that a frozen result holds a copy of. The result itself may be one: making it is what
   * the routine is there for.
   */
  public static List<String> copies(DeepWalk walk, List<Class<?>> holders) {
    Set<Object> constants = constants(holders);
    List<String> copies = new ArrayList<>();
    List<Pair> inside = walk.pairs().subList(Math.min(1, walk.pairs().size()), walk.pairs().size());
    for (Pair pair : inside) {
      if (constants.contains(pair.left()) && pair.left() != pair.right()) {
        copies.add(pair.path() + ": a copy of a constant, " + DeepWalk.brief(pair.left()));
      }
    }
    return copies;
  }

  private static Set<Object> constants(List<Class<?>> holders) {
    Set<Object> constants = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Class<?> holder : holders) {
      for (Field field : holder.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers)
            && Modifier.isFinal(modifiers)
            && field.trySetAccessible()) {
          Object value = Parts.get(field, null);
          if (value != null && hasIdentity(value)) {
            constants.add(value);
          }
        }
      }
    }
    return constants;
  }

  private static boolean hasIdentity(Object value) {
    Class<?> type = value.getClass();
    return type == Object.class
        || type.isArray() && Array.getLength(value) == 0
        || Parts.isUsers(type) && !type.isEnum();
  }

  private static boolean canChange(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      return Array.getLength(object) > 0;
    }
    if (Parts.isUsers(type) && !type.isHidden()) {
      return Parts.of(type).stream().anyMatch(f -> !Modifier.isFinal(f.getModifiers()))
          || object instanceof Iterable<?>
          || object instanceof Map<?, ?>;
    }
    String name = type.getName();
    boolean container = object instanceof Iterable<?> || object instanceof Map<?, ?>;
    return container && !name.contains("Immutable") && !name.contains("Collections$")
        || type == Object.class
        || object instanceof StringBuilder
        || name.startsWith("java.util.concurrent.");
  }
}
