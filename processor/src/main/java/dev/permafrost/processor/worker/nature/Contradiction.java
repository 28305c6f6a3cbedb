package dev.permafrost.processor.worker.nature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.PriorityBlockingQueue;

/** Finds out where the comparator of a collection contradicts itself, or the collection. */
public final class Contradiction {
  /** Of how many elements every pair is compared. */
  private static final int LOOKED_AT = 100;

  private final Comparator<Object> order;
  private final boolean sorted;

  private Contradiction(Comparator<Object> order, boolean sorted) {
    this.order = order;
    this.sorted = sorted;
  }

  /** Whether a collection has an order that somebody else decides. */
  public static boolean isOrdered(Object collection) {
    return collection instanceof SortedSet
        || collection instanceof SortedMap
        || collection instanceof PriorityQueue
        || collection instanceof PriorityBlockingQueue;
  }

  /** What its order says that cannot be, as the second half of a sentence; null if nothing. */
  public static String in(Object collection) {
    if (collection instanceof SortedSet<?> set) {
      return of(set.comparator(), true).find(set);
    } else if (collection instanceof SortedMap<?, ?> map) {
      return of(map.comparator(), true).find(((Map<?, ?>) map).keySet());
    } else if (collection instanceof PriorityQueue<?> queue) {
      return of(queue.comparator(), false).find(queue);
    }
    PriorityBlockingQueue<?> queue = (PriorityBlockingQueue<?>) collection;
    return of(queue.comparator(), false).find(queue);
  }

  @SuppressWarnings("unchecked")
  private static Contradiction of(Comparator<?> given, boolean sorted) {
    Comparator<?> natural = Comparator.naturalOrder();
    return new Contradiction((Comparator<Object>) (given == null ? natural : given), sorted);
  }

  private String find(Collection<?> collection) {
    List<Object> first = new ArrayList<>();
    Iterator<?> elements = collection.iterator();
    while (elements.hasNext() && first.size() < LOOKED_AT) {
      first.add(elements.next());
    }
    for (int i = 0; i < first.size(); i++) {
      for (int j = i; j < first.size(); j++) {
        String found = between(first.get(i), first.get(j));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private String between(Object left, Object right) {
    int there;
    int back;
    try {
      there = Integer.signum(order.compare(left, right));
      back = Integer.signum(order.compare(right, left));
    } catch (RuntimeException e) {
      return "comparing " + Shown.of(left) + " with " + Shown.of(right) + " throws " + e;
    }
    if (left == right) {
      return there == 0 ? null : says(left, there, "itself");
    }
    if (there != -back) {
      return says(left, there, Shown.of(right)) + " and that " + says(right, back, Shown.of(left));
    }
    return sorted && there >= 0
        ? says(left, there, Shown.of(right)) + ", which comes after it in the collection"
        : null;
  }

  private static String says(Object left, int sign, String right) {
    String relation = sign < 0 ? " is less than " : sign > 0 ? " is greater than " : " equals ";
    return Shown.of(left) + relation + right;
  }
}
