package dev.permafrost.functional.compare;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk over a live and a frozen result in step: values, classes, order, and a one-to-one relation
 * between the objects of both. Never recursive.
 */
public final class Comparison {
  private static final int ENOUGH = 12;

  private final Deque<Step> todo = new ArrayDeque<>();
  private final Map<Object, Object> frozenOf = new IdentityHashMap<>();
  private final Map<Object, Object> liveOf = new IdentityHashMap<>();
  private final List<Step> met = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  private Comparison() {}

  /** Compares two results of a routine with this return type. */
  public static Comparison of(Object live, Object frozen, Type type) {
    Comparison comparison = new Comparison();
    comparison.todo.add(new Step(live, frozen, type, new Step.Path(null, "result")));
    comparison.run();
    return comparison;
  }

  public List<String> differences() {
    return differences;
  }

  /** Every pair of objects, once, in the order they were met. */
  List<Step> met() {
    return met;
  }

  /** Whether these two stand for each other, as far as the walk came. */
  boolean sameObject(Object live, Object frozen) {
    return live == null
        ? frozen == null
        : frozenOf.containsKey(live) ? frozenOf.get(live) == frozen : live.equals(frozen);
  }

  /** The frozen object that stands for this live one, or null. */
  Object twin(Object live) {
    return frozenOf.get(live);
  }

  void differ(Step step, String what) {
    differences.add(step.path() + ": " + what);
  }

  void visit(Step step) {
    todo.add(step);
  }

  private void run() {
    Contents contents = new Contents(this);
    while (!todo.isEmpty() && differences.size() < ENOUGH) {
      Step step = todo.poll();
      if (step.live() == null || step.frozen() == null) {
        if (step.live() != step.frozen()) {
          differ(step, "live " + brief(step.live()) + ", frozen " + brief(step.frozen()));
        }
      } else if (isNew(step)) {
        met.add(step);
        contents.compare(step);
      }
    }
  }

  /** Whether the pair was not met before; objects met with another partner are a difference. */
  private boolean isNew(Step step) {
    Object knownFrozen = frozenOf.get(step.live());
    Object knownLive = liveOf.get(step.frozen());
    if (knownFrozen == step.frozen() && knownLive == step.live()) {
      checkClass(step);
      return false;
    }
    if (knownFrozen != null) {
      differ(step, "shared when live, but not when frozen: " + brief(step.live()));
      return false;
    }
    if (knownLive != null) {
      differ(step, "shared when frozen, but not when live: " + brief(step.live()));
      return false;
    }
    frozenOf.put(step.live(), step.frozen());
    liveOf.put(step.frozen(), step.live());
    return checkClass(step);
  }

  private boolean checkClass(Step step) {
    Class<?> live = step.live().getClass();
    Class<?> frozen = step.frozen().getClass();
    if (live == frozen || StaticTypes.viewable(step.type())) {
      return true;
    }
    differ(step, "class " + live.getName() + " when live, " + frozen.getName() + " when frozen");
    return false;
  }

  static String brief(Object object) {
    if (object == null) {
      return "null";
    }
    boolean leaf = Leaf.isLeaf(object);
    String text = leaf ? String.valueOf(object) : "";
    return object.getClass().getSimpleName() + " " + text.substring(0, Math.min(60, text.length()));
  }
}
