package dev.permafrost.functional.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;

/** Questions that change nothing, asked of a live and a frozen container. */
final class Lookups {
  private static final List<Object> STRANGERS =
      Collections.unmodifiableList(
          Arrays.asList(null, "no such key", 987_654_321, 3L, new Object(), List.of()));

  private Lookups() {}

  static void map(Step step, Comparison comparison) {
    Map<?, ?> live = (Map<?, ?>) step.live();
    Map<?, ?> frozen = (Map<?, ?>) step.frozen();
    if (accessOrdered(live) || accessOrdered(frozen)) {
      if (accessOrdered(live) != accessOrdered(frozen)) {
        comparison.differ(step, "only one of them is in access order");
      }
      return;
    }
    for (Map.Entry<?, ?> entry : new ArrayList<>(frozen.entrySet())) {
      Object found = frozen.get(entry.getKey());
      if (found != entry.getValue() || !frozen.containsKey(entry.getKey())) {
        comparison.differ(
            step, "get and iteration disagree at " + Comparison.brief(entry.getKey()));
        break;
      }
    }
    if (!(live instanceof IdentityHashMap)) {
      byEqualKey(step, comparison, live, frozen);
    }
    for (Object stranger : STRANGERS) {
      same(step, comparison, "get of " + stranger, map -> ((Map<?, ?>) map).get(stranger) != null);
      same(
          step,
          comparison,
          "containsKey of " + stranger,
          m -> ((Map<?, ?>) m).containsKey(stranger));
    }
    same(step, comparison, "containsValue of null", map -> ((Map<?, ?>) map).containsValue(null));
    if (live instanceof NavigableMap<?, ?> sorted && frozen instanceof NavigableMap<?, ?> twin) {
      backwards(step, comparison, sorted.descendingMap().keySet(), twin.descendingMap().keySet());
    }
    wholes(step, comparison, live.keySet(), live.values());
  }

  static void collection(Step step, Comparison comparison) {
    Collection<?> live = (Collection<?>) step.live();
    Collection<?> frozen = (Collection<?>) step.frozen();
    for (Object stranger : STRANGERS) {
      same(step, comparison, "contains " + stranger, c -> ((Collection<?>) c).contains(stranger));
    }
    if (frozen instanceof List<?> list) {
      byIndex(step, comparison, list);
      return;
    }
    if (live instanceof NavigableSet<?> sorted && frozen instanceof NavigableSet<?> twin) {
      backwards(step, comparison, sorted.descendingSet(), twin.descendingSet());
    }
    if (frozen instanceof Set && frozen.size() < 5_000) {
      for (Object element : live) {
        if (Leaf.isLeaf(element == null ? "" : element) && !frozen.contains(element)) {
          comparison.differ(step, "does not contain " + Comparison.brief(element));
        }
      }
    }
    wholes(step, comparison, live, List.of());
  }

  private static void byEqualKey(
      Step step, Comparison comparison, Map<?, ?> live, Map<?, ?> frozen) {
    for (Object key : live.keySet()) {
      if (key != null && Leaf.isLeaf(key) && !frozen.containsKey(key)) {
        comparison.differ(step, "does not find " + Comparison.brief(key));
        return;
      }
    }
  }

  private static void byIndex(Step step, Comparison comparison, List<?> frozen) {
    Iterator<?> iterator = frozen.iterator();
    boolean quick = frozen instanceof RandomAccess || frozen.size() < 2_000;
    for (int i = 0; iterator.hasNext(); i++) {
      Object element = iterator.next();
      if (quick && frozen.get(i) != element) {
        comparison.differ(step, "get and iteration disagree at " + i);
        return;
      }
    }
    List<Object> backwards = new ArrayList<>();
    for (ListIterator<?> it = frozen.listIterator(frozen.size()); it.hasPrevious(); ) {
      backwards.add(it.previous());
    }
    Collections.reverse(backwards);
    identical(step, comparison, new ArrayList<>(frozen), backwards);
    outOfRange(step, comparison, -1);
    outOfRange(step, comparison, frozen.size());
  }

  /**
   * Which subclass of the specified exception a list throws differs between releases of the JDK.
   */
  private static void outOfRange(Step step, Comparison comparison, int index) {
    Attempt frozen = Attempt.of(() -> ((List<?>) step.frozen()).get(index));
    if (frozen.thrown() == null
        || !IndexOutOfBoundsException.class.isAssignableFrom(frozen.thrown())) {
      comparison.differ(step, "get of " + index + ": " + frozen);
    }
  }

  /** Equality, hash code and text as a whole, where that is defined and terminates. */
  private static void wholes(
      Step step, Comparison comparison, Collection<?> keys, Collection<?> values) {
    if (!plain(keys) || !plain(values)) {
      return;
    }
    if (step.live() instanceof Set || step.live() instanceof Map) {
      boolean identity = step.live() instanceof IdentityHashMap;
      if (!identity && !(step.live().equals(step.frozen()) && step.frozen().equals(step.live()))) {
        comparison.differ(step, "not equal");
      }
      if (!identity && step.live().hashCode() != step.frozen().hashCode()) {
        comparison.differ(step, "hash codes differ");
      }
    }
    boolean ordered = Keys.ordered(step.live(), keys);
    if (ordered && !step.live().toString().equals(step.frozen().toString())) {
      comparison.differ(step, "texts differ: " + step.live() + " and " + step.frozen());
    }
  }

  private static boolean plain(Collection<?> elements) {
    for (Object element : elements) {
      if (element != null && (!Leaf.isLeaf(element) || !hasValueEquality(element))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasValueEquality(Object leaf) {
    try {
      Class<?> definer = leaf.getClass().getMethod("equals", Object.class).getDeclaringClass();
      return definer != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static void backwards(
      Step step, Comparison comparison, Collection<?> live, Collection<?> frozen) {
    List<Object> reversed = new ArrayList<>(frozen);
    Collections.reverse(reversed);
    Object set = step.frozen();
    Collection<?> forwards = set instanceof Map<?, ?> map ? map.keySet() : (Collection<?>) set;
    identical(step, comparison, new ArrayList<>(forwards), reversed);
    if (live.size() != frozen.size()) {
      comparison.differ(step, "descending sizes differ");
    }
  }

  private static void identical(
      Step step, Comparison comparison, List<Object> some, List<Object> others) {
    for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
      if (i >= some.size() || i >= others.size() || some.get(i) != others.get(i)) {
        comparison.differ(step, "two ways of iteration disagree at " + i);
        return;
      }
    }
  }

  private static void same(
      Step step, Comparison comparison, String what, Function<Object, Object> question) {
    Attempt live = Attempt.of(() -> question.apply(step.live()));
    Attempt frozen = Attempt.of(() -> question.apply(step.frozen()));
    if (!live.equals(frozen)) {
      comparison.differ(step, what + ": live " + live + ", frozen " + frozen);
    }
  }

  /** Whether a look-up changes the order: found out on a copy, which keeps that property. */
  static boolean accessOrdered(Map<?, ?> map) {
    if (map.getClass() != LinkedHashMap.class || map.size() < 2) {
      return false;
    }
    Map<?, ?> copy = (Map<?, ?>) ((LinkedHashMap<?, ?>) map).clone();
    Object first = copy.keySet().iterator().next();
    copy.get(first);
    return copy.keySet().iterator().next() != first;
  }
}
