package dev.permafrost.runtime.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a user's function does besides its work: once in a while it changes the collection. */
final class Meddling {
  private static final int WORLD = 12;

  private final Object whole;
  private final List<Object> seen;
  private final int change;
  private final int element;
  private int left;

  Meddling(Object whole, Random random, List<Object> seen) {
    this.whole = whole;
    this.seen = seen;
    this.change = random.nextInt(20);
    this.element = random.nextInt(WORLD);
    this.left = random.nextInt(5);
  }

  /** Whether it may remove something. */
  boolean removes() {
    return change == 2 || change == 4;
  }

  /** Notes what the function is given; always true. */
  boolean meet(Object argument) {
    seen.add(String.valueOf(argument));
    if (left-- == 0) {
      try {
        seen.add(change());
      } catch (UnsupportedOperationException refused) {
        seen.add(refused.getClass());
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // integers fit
  private Object change() {
    if (change == 0) {
      throw new IllegalStateException("thrown by the user's code");
    }
    if (whole instanceof Map<?, ?>) {
      return change((Map<Object, Object>) whole);
    }
    return whole instanceof List<?>
        ? change((List<Object>) whole)
        : change((Collection<Object>) whole);
  }

  private Object change(Map<Object, Object> map) {
    switch (change) {
      case 1:
        return map.put(element, 77);
      case 2:
        return map.remove(element);
      case 3:
        return map.replace(element, 78);
      case 4:
        map.clear();
        return "cleared";
      default:
        return "nothing";
    }
  }

  private Object change(List<Object> list) {
    switch (change) {
      case 1:
        return list.add(element);
      case 2:
        return list.isEmpty() ? null : list.remove(0);
      case 3:
        return list.isEmpty() ? null : list.set(list.size() - 1, element);
      case 4:
        return list.isEmpty() ? null : list.remove(list.size() - 1);
      default:
        return "nothing";
    }
  }

  private Object change(Collection<Object> collection) {
    switch (change) {
      case 1:
        return collection.add(element);
      case 2:
        return collection.remove(element);
      case 4:
        collection.clear();
        return "cleared";
      default:
        return "nothing";
    }
  }
}
