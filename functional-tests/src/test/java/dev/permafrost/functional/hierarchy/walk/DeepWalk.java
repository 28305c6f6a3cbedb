package dev.permafrost.functional.hierarchy.walk;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Two graphs walked side by side, each object of one paired with exactly one of the other. */
public final class DeepWalk {
  private static final int MOST = 20;

  private final Map<Object, Object> leftToRight = new IdentityHashMap<>();
  private final Map<Object, Object> rightToLeft = new IdentityHashMap<>();
  private final Deque<Pair> open = new ArrayDeque<>();
  private final List<Pair> functions = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  private int reached;

  private DeepWalk() {}

  /**
   * Walks everything that two results reach.
   *
   * @param declared what the method that returned them says it returns
   */
  public static DeepWalk of(Object left, Object right, Type declared) {
    DeepWalk walk = new DeepWalk();
    walk.open.add(new Pair(left, right, declared, "result"));
    walk.drain();
    walk.reached = walk.pairs.size();
    for (Pair function : List.copyOf(walk.functions)) {
      new Functions(function, walk.open::add).call();
    }
    walk.drain();
    return walk;
  }

  /** What is not the same, by path; no more than some. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  /** All objects with an identity that the results reach, without what functions answered. */
  List<Pair> pairs() {
    return pairs.subList(0, reached);
  }

  /** The object on the right that stands for one on the left, or null. */
  Object twin(Object left) {
    return leftToRight.get(left);
  }

  private void drain() {
    while (!open.isEmpty() && differences.size() < MOST) {
      step(open.poll());
    }
  }

  private void step(Pair pair) {
    Object left = pair.left();
    Object right = pair.right();
    if (left == null || right == null || isValue(left)) {
      if (left == null ? right != null : !left.equals(right)) {
        differ(pair, "live " + brief(left) + ", frozen " + brief(right));
      }
    } else if (isNew(pair) && left != right) {
      inside(pair);
    }
  }

  /** Pairs two objects; false if each of them has met the other before. */
  private boolean isNew(Pair pair) {
    Object right = leftToRight.get(pair.left());
    Object left = rightToLeft.get(pair.right());
    if (right == null && left == null) {
      leftToRight.put(pair.left(), pair.right());
      rightToLeft.put(pair.right(), pair.left());
      pairs.add(pair);
      return true;
    }
    if (right != pair.right() || left != pair.left()) {
      differ(
          pair,
          (right == null ? "one object too few" : "one too many") + ": " + brief(pair.left()));
    }
    return false;
  }

  private void inside(Pair pair) {
    Class<?> type = pair.left().getClass();
    if (Functions.isOne(pair.left()) && Functions.isOne(pair.right())) {
      new Functions(pair, open::add).walk();
      functions.add(pair);
    } else if (type != pair.right().getClass() && !isView(pair)) {
      differ(pair, "live " + brief(pair.left()) + ", frozen " + brief(pair.right()));
    } else if (type.isArray()) {
      elements(pair);
    } else if (Parts.isUsers(type)) {
      object(pair);
    } else if (!new Contents(pair, open::add).walk()) {
      differ(pair, "nothing is known of " + type);
    }
  }

  private void object(Pair pair) {
    Class<?> type = pair.left().getClass();
    Declared declared = Declared.of(type, pair.declared());
    for (Field field : Parts.of(type)) {
      Object left = Parts.get(field, pair.left());
      Object right = Parts.get(field, pair.right());
      open.add(pair.below(left, right, declared.of(field), "." + field.getName()));
    }
    if (pair.left() instanceof Throwable mine && pair.right() instanceof Throwable other) {
      open.add(pair.below(mine.getMessage(), other.getMessage(), String.class, ".message"));
      open.add(pair.below(mine.getCause(), other.getCause(), Throwable.class, ".cause"));
    } else if (pair.left() instanceof Collection<?> || pair.left() instanceof Map<?, ?>) {
      new Contents(pair.below(pair.left(), pair.right(), null, ""), open::add).walk();
    }
  }

  private void elements(Pair pair) {
    int length = Array.getLength(pair.left());
    if (length != Array.getLength(pair.right())) {
      differ(pair, "of other lengths");
      return;
    }
    Type type = Declared.element(pair.declared(), pair.left().getClass());
    for (int i = 0; i < length; i++) {
      open.add(
          pair.below(Array.get(pair.left(), i), Array.get(pair.right(), i), type, "[" + i + "]"));
    }
  }

  private static boolean isView(Pair pair) {
    boolean map = pair.left() instanceof Map<?, ?> && pair.right() instanceof Map<?, ?>;
    boolean collection =
        pair.left() instanceof Collection<?>
            && pair.right() instanceof Collection<?>
            && pair.left() instanceof List<?> == pair.right() instanceof List<?>;
    return (map || collection)
        && !Parts.isUsers(pair.left().getClass())
        && Declared.asInterface(pair.declared());
  }

  /** Objects that only their value tells from each other. */
  private static boolean isValue(Object object) {
    return object instanceof String
        || object instanceof Number
        || object instanceof Boolean
        || object instanceof Character
        || object instanceof Class<?>
        || object instanceof LocalDate
        || object instanceof Enum<?>;
  }

  private void differ(Pair pair, String how) {
    differences.add(pair.path() + ": " + how);
  }

  static String brief(Object object) {
    return object == null
        ? "null"
        : isValue(object) ? object.toString() : "a " + object.getClass().getName();
  }
}
