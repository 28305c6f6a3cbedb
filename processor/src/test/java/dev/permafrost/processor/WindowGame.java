package dev.permafrost.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random changes of collections that may show each other, and what they all are after each. */
final class WindowGame {
  private static final int MOVES = 30;
  private static final int WORLD = 40;

  private final List<Object> pieces;
  private final Random random;

  /** A list of collections is all of them, any other collection or map itself. */
  WindowGame(Object result, int seed) {
    random = new Random(seed);
    boolean several =
        result instanceof List<?> list && !list.isEmpty() && !(list.get(0) instanceof Number);
    pieces = several ? new ArrayList<>((List<?>) result) : List.of(result);
  }

  String play() {
    StringBuilder told = new StringBuilder();
    for (int move = 0; move < MOVES; move++) {
      told.append(changed(pieces.get(random.nextInt(pieces.size())))).append(": ");
      for (Object piece : pieces) {
        told.append(shown(piece)).append(' ');
      }
      told.append('\n');
    }
    return told.toString();
  }

  private static Object shown(Object piece) {
    try {
      return String.valueOf(piece);
    } catch (RuntimeException broken) {
      return broken.getClass();
    }
  }

  @SuppressWarnings("unchecked") // what is put is like what is there
  private Object changed(Object piece) {
    try {
      if (piece instanceof Map<?, ?>) {
        return changed((Map<Object, Object>) piece);
      }
      return piece instanceof List<?> && random.nextBoolean()
          ? ((List<Object>) piece).set(0, any((List<Object>) piece))
          : changed((Collection<Object>) piece);
    } catch (RuntimeException refused) {
      return refused.getClass();
    }
  }

  private Object changed(Map<Object, Object> map) {
    Object key = any(map.keySet());
    Object value = map.isEmpty() ? "none" : map.values().iterator().next();
    switch (random.nextInt(5)) {
      case 0:
        return map.remove(key);
      case 1:
        return map.put(key, value);
      case 2:
        map.replaceAll((each, old) -> old);
        return "replaced";
      default:
        return map.put(like(key), value);
    }
  }

  private Object changed(Collection<Object> collection) {
    Object element = any(collection);
    switch (random.nextInt(3)) {
      case 0:
        return collection.remove(element);
      case 1:
        Iterator<?> iterator = collection.iterator();
        if (iterator.hasNext()) {
          iterator.next();
          iterator.remove();
        }
        return "removed";
      default:
        return collection.add(like(element));
    }
  }

  private Object any(Collection<?> collection) {
    if (collection.isEmpty()) {
      return 4;
    }
    Iterator<?> iterator = collection.iterator();
    Object element = iterator.next();
    for (int left = random.nextInt(collection.size()); left > 0; left--) {
      element = iterator.next();
    }
    return element;
  }

  private Object like(Object element) {
    int number = random.nextInt(WORLD);
    if (element instanceof Long) {
      return number * 1024L;
    }
    return element instanceof Integer ? (Object) number : element;
  }
}
