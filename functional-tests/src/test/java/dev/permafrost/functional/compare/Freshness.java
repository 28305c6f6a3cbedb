package dev.permafrost.functional.compare;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether two frozen results are as independent of each other as two live ones. */
final class Freshness {
  private Freshness() {}

  /**
   * Compares identities over two calls.
   *
   * @param lives two live results
   * @param first the first live with the first frozen result
   * @param second the second live with the second frozen result
   */
  static List<String> differences(Comparison lives, Comparison first, Comparison second) {
    List<String> differences = new ArrayList<>();
    for (Step step : lives.met()) {
      Object firstFrozen = first.twin(step.live());
      Object secondFrozen = second.twin(step.frozen());
      boolean same = firstFrozen == secondFrozen;
      if (step.live() == step.frozen() && !same) {
        differences.add(told(step, "one object for ever when live, not when frozen"));
      } else if (step.live() != step.frozen() && same && mutable(step.live())) {
        differences.add(told(step, "new in each call when live, not when frozen"));
      }
      if (firstFrozen == step.live() && step.live() != step.frozen()) {
        differences.add(told(step, "the live object itself is in the frozen result"));
      }
    }
    return differences;
  }

  private static String told(Step step, String what) {
    return step.path() + ": " + what + ": " + Comparison.brief(step.live());
  }

  private static boolean mutable(Object object) {
    if (object.getClass().isArray()) {
      return Array.getLength(object) > 0;
    }
    String name = object.getClass().getName();
    boolean jdk = name.startsWith("java.util.");
    boolean immutable =
        name.startsWith("java.util.ImmutableCollections")
            || name.startsWith("java.util.Collections$");
    if (name.equals("java.util.Arrays$ArrayList")) {
      return !((Collection<?>) object).isEmpty();
    }
    boolean container = object instanceof Collection || object instanceof Map;
    return jdk && !immutable && container
        || object instanceof BitSet
        || name.startsWith("java.util.concurrent.atomic.");
  }
}
